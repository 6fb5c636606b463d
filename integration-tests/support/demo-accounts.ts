/** Sign-ins that the seed makes for the tests, by the names that the seed reads. */
export const DEMO_ACCOUNTS = {
  DEMO_ADMIN_EMAIL: "staff@example.kz",
  DEMO_ADMIN_PASSWORD: "Kumis-Tenge-2026!",
  DEMO_BUYER_EMAIL: "buyer@example.kz",
  DEMO_BUYER_PASSWORD: "Altyn-Tenge-2026!",
}
