import type { Settings } from "../settings"
import { needsSandbox } from "../settings/sandbox"

/** A port that a start needs, by the variable that chooses it. */
export type NeededPort = {
  /** Who listens there, as the beginning of a sentence. */
  what: string
  variable:
    | "STOREFRONT_PORT"
    | "BACKEND_PORT"
    | "SANDBOX_PAGE_PORT"
    | "SANDBOX_NUC_PORT"
    | "SANDBOX_NCALAYER_PORT"
    | "SANDBOX_SMTP_PORT"
    | "SANDBOX_CARDS_PORT"
}

/** All ports that a start with these settings needs. */
export function portsInUse({ sandbox }: Pick<Settings, "sandbox">): NeededPort[] {
  return [
    { what: "The store", variable: "STOREFRONT_PORT" },
    { what: "The backend", variable: "BACKEND_PORT" },
    ...when(needsSandbox(sandbox), [
      { what: "The page of the sandbox", variable: "SANDBOX_PAGE_PORT" },
    ]),
    ...when(sandbox.eds, [
      { what: "The sandbox's signature authority", variable: "SANDBOX_NUC_PORT" },
      { what: "The sandbox's NCALayer", variable: "SANDBOX_NCALAYER_PORT" },
    ]),
    ...when(sandbox.mail, [{ what: "The sandbox's mail server", variable: "SANDBOX_SMTP_PORT" }]),
    ...when(sandbox.cards, [
      { what: "The sandbox's card service", variable: "SANDBOX_CARDS_PORT" },
    ]),
  ]
}

const when = (needed: boolean, ports: NeededPort[]) => (needed ? ports : [])
