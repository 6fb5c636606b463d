import { join } from "node:path"

/** Where the sandbox of this run keeps its keys, and where its parts answer. */
export type SandboxPlace = {
  stateDir: string
  /** The authority. */
  nuc: string
  /** The page, with the mail box and the window of NCALayer. */
  page: string
  smtp: string
  /** The card service. */
  cards: string
  /** NCALayer over TLS. */
  ncalayer: string
  /** SHA-256 of the key of NCALayer's certificate, which no browser trusts, in base64. */
  spkiHash: string
}

const VARIABLE = "QAZYNA_TEST_SANDBOX"

/** Lists of the fake authority, each with its delta. */
const LISTS = ["nca_gost", "nca_d_gost", "nca_rsa", "nca_d_rsa"]

/** Encrypts personal numbers of invented people in databases that live for one test run. */
const IIN_KEY = "tests-only-0123456789abcdef0123456789abcdef"

/** Who a shop is at the card service of the sandbox. */
export type ShopTerminal = { publicId: string; apiSecret: string }

/** The terminal of whoever has none of his own; it tells nobody of its payments. */
export const COMMON_TERMINAL: ShopTerminal = {
  publicId: "pk_tests",
  apiSecret: "tests-only-secret-of-the-common-terminal",
}

/** Tells the workers where the sandbox is, and the backends of all suites whom to ask. */
export function publishSandbox(place: SandboxPlace): void {
  process.env[VARIABLE] = JSON.stringify(place)
  Object.assign(process.env, sandboxVariables(place))
}

/** What `publishSandbox` told, read in a worker. */
export function sandboxPlace(): SandboxPlace {
  const place = findSandbox()
  if (!place) {
    throw new Error(`${VARIABLE} is not set: run this suite with the configuration in .config/jest`)
  }
  return place
}

/** The same where no sandbox may run. */
export function findSandbox(): SandboxPlace | undefined {
  const told = process.env[VARIABLE]
  return told ? (JSON.parse(told) as SandboxPlace) : undefined
}

/** Environment of a shop that lives in the sandbox. */
export function sandboxVariables(place: SandboxPlace): Record<string, string> {
  return {
    ...authorityVariables(place, ""),
    EDS_NCALAYER_URL: place.ncalayer,
    EDS_IIN_KEY: IIN_KEY,
    SMTP_URL: place.smtp,
    SANDBOX_URL: place.page,
    ...terminalVariables(place, COMMON_TERMINAL),
  }
}

/**
 * Environment of a backend that trusts the fake authority.
 * @param lane addresses with switches of their own, so that suites do not disturb each other; "" for the common ones
 */
export function authorityVariables(
  { stateDir, nuc }: Pick<SandboxPlace, "stateDir" | "nuc">,
  lane: string
): Record<string, string> {
  const base = lane ? `${nuc}/lanes/${lane}` : nuc
  return {
    EDS_TRUST_DIR: join(stateDir, "trust"),
    EDS_OCSP_URL: `${base}/ocsp`,
    EDS_CRL_URL: LISTS.map((list) => `${base}/crl/${list}.crl`).join(","),
    EDS_TSA_URL: `${base}/tsp`,
  }
}

/** Environment of a backend that takes cards at the card service of the sandbox. */
export function terminalVariables(
  { cards }: Pick<SandboxPlace, "cards">,
  { publicId, apiSecret }: ShopTerminal
): Record<string, string> {
  return {
    CP_PUBLIC_ID: publicId,
    CP_API_SECRET: apiSecret,
    CP_API_URL: cards,
    CP_WIDGET_URL: `${cards}/bundles/widget.js`,
    CP_WIDGET_GLOBAL: "tiptop.Widget",
    CP_TEST_MODE: "true",
  }
}
