import { readEnv } from "../../config/env"

export type DemoAccount = { email: string; password: string }

/** Sign-ins that the seed creates, as the environment sets them (`DEMO_ADMIN_*`, `DEMO_BUYER_*`). */
export function demoAccounts(): { admin: DemoAccount; buyer: DemoAccount } {
  const env = readEnv(process.env)
  return {
    admin: { email: env.DEMO_ADMIN_EMAIL, password: env.DEMO_ADMIN_PASSWORD },
    buyer: { email: env.DEMO_BUYER_EMAIL, password: env.DEMO_BUYER_PASSWORD },
  }
}

/** The demo buyer as a person: the first one on the list of the sandbox's keys. */
export const DEMO_BUYER = {
  first_name: "Айгерім",
  last_name: "Ахметова",
  iin: "900515400123",
  phone: "+77010000000",
}

/** The demo administrator as a person. */
export const DEMO_ADMIN = { first_name: "Демо", last_name: "Әкімші" }
