export type DemoAccount = { email: string; password: string }

/**
 * Sign-ins that the seed creates. The environment may set its own; the defaults are public and
 * meant for a demonstration on one machine. Passwords have all four kinds of characters (G3).
 * @param env variables DEMO_ADMIN_EMAIL, DEMO_ADMIN_PASSWORD, DEMO_BUYER_EMAIL, DEMO_BUYER_PASSWORD
 */
export function demoAccounts(env: NodeJS.ProcessEnv = process.env): {
  admin: DemoAccount
  buyer: DemoAccount
} {
  return {
    admin: {
      email: env.DEMO_ADMIN_EMAIL || "admin@qazyna.example",
      password: env.DEMO_ADMIN_PASSWORD || "Altyn-Adam-1969",
    },
    buyer: {
      email: env.DEMO_BUYER_EMAIL || "buyer@qazyna.example",
      password: env.DEMO_BUYER_PASSWORD || "Kumis-Barys-2022",
    },
  }
}

/** The demo buyer as a person. */
export const DEMO_BUYER = { first_name: "Айгүл", last_name: "Демо" }

/** The demo administrator as a person. */
export const DEMO_ADMIN = { first_name: "Демо", last_name: "Әкімші" }
