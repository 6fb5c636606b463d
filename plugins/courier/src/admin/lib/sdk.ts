import Medusa from "@medusajs/js-sdk"

/** Client of the Admin API, signed in by the session of the dashboard. */
export const sdk = new Medusa({ baseUrl: __BACKEND_URL__ ?? "/", auth: { type: "session" } })
