import type { Env } from "../../src/config/env"
import { inState } from "../paths"
import { localUrl } from "../services/local-url"

/** Which stand-ins of the sandbox run: none in production, and none for what has real settings. */
export type SandboxParts = {
  /** Signature authority and NCALayer. */
  eds: boolean
  /** Mail server and mail box. */
  mail: boolean
}

/** Parts that a demo needs because nothing real was named for them. */
export function sandboxParts({ DEMO, EDS_TRUST_DIR, SMTP_URL }: Env): SandboxParts {
  return { eds: DEMO && !EDS_TRUST_DIR, mail: DEMO && !SMTP_URL }
}

/** The variables that lead backend and store to the sandbox. */
export function sandboxVariables(env: Env, parts: SandboxParts): NodeJS.ProcessEnv {
  return {
    ...(parts.eds ? edsVariables(env) : {}),
    ...(parts.mail ? { SMTP_URL: mailAddress(env) } : {}),
    ...(parts.eds || parts.mail ? { SANDBOX_URL: pageAddress(env) } : {}),
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
