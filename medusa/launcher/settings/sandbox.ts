import type { Env } from "../../src/config/env"
import { inState } from "../paths"
import { localUrl } from "../services/local-url"

/** Which stand-ins of the sandbox run: none in production, and none for what has real settings. */
export type SandboxParts = {
  /** Signature authority and NCALayer. */
  eds: boolean
  /** Mail server and mail box. */
  mail: boolean
  /** Card service. */
  cards: boolean
}

/** The terminal of the shop at the card service of the sandbox. */
const SANDBOX_TERMINAL = "pk_sandbox"

/** Parts that a demo needs because nothing real was named for them. */
export function sandboxParts({ DEMO, EDS_TRUST_DIR, SMTP_URL, CP_PUBLIC_ID }: Env): SandboxParts {
  return { eds: DEMO && !EDS_TRUST_DIR, mail: DEMO && !SMTP_URL, cards: DEMO && !CP_PUBLIC_ID }
}

/** Whether anything of the sandbox has to run. */
export const needsSandbox = (parts: SandboxParts): boolean => Object.values(parts).includes(true)

/** The variables that lead backend and store to the sandbox. */
export function sandboxVariables(env: Env, parts: SandboxParts): NodeJS.ProcessEnv {
  return {
    ...(parts.eds ? edsVariables(env) : {}),
    ...(parts.mail ? { SMTP_URL: mailAddress(env) } : {}),
    ...(parts.cards ? cardVariables(env) : {}),
    ...(needsSandbox(parts) ? { SANDBOX_URL: pageAddress(env) } : {}),
  }
}

function edsVariables(env: Env): NodeJS.ProcessEnv {
  const nuc = localUrl(env.HOST, env.SANDBOX_NUC_PORT)
  const lists = ["nca_gost", "nca_d_gost", "nca_rsa", "nca_d_rsa"]
  return {
    EDS_TRUST_DIR: inState("sandbox", "trust"),
    EDS_OCSP_URL: `${nuc}/ocsp`,
    EDS_CRL_URL: lists.map((name) => `${nuc}/crl/${name}.crl`).join(","),
    EDS_TSA_URL: `${nuc}/tsp`,
    EDS_NCALAYER_URL: `ws://${buyersHost(env)}:${env.SANDBOX_NCALAYER_PORT}`,
  }
}

/** The secret of the terminal is made with the others, see `generatedSecrets`. */
function cardVariables(env: Env): NodeJS.ProcessEnv {
  return {
    CP_PUBLIC_ID: SANDBOX_TERMINAL,
    CP_API_URL: localUrl(env.HOST, env.SANDBOX_CARDS_PORT),
    CP_WIDGET_URL: `${cardsAddress(env)}/bundles/widget.js`,
    CP_WIDGET_GLOBAL: "tiptop.Widget",
    CP_TEST_MODE: "true",
  }
}

/** Where a buyer's browser finds the card service of the sandbox. */
export const cardsAddress = (env: Env): string =>
  `http://${buyersHost(env)}:${env.SANDBOX_CARDS_PORT}`

function mailAddress(env: Env): string {
  return localUrl(env.HOST, env.SANDBOX_SMTP_PORT).replace(/^http:/, "smtp:")
}

function pageAddress(env: Env): string {
  return `http://${buyersHost(env)}:${env.SANDBOX_PAGE_PORT}`
}

/**
 * How a buyer's browser reaches this machine: as it reaches the store, unless that stands behind a
 * proxy, which forwards the store only. A page of https may open plain connections to 127.0.0.1 alone.
 */
function buyersHost({ STOREFRONT_URL }: Env): string {
  const { protocol, hostname } = new URL(STOREFRONT_URL)
  return protocol === "https:" || hostname === "localhost" ? "127.0.0.1" : hostname
}
