import { keyInfo } from "./key-info"
import { fromBase64 } from "./basics-request"
import type { Handler, Reply } from "./module"
import { RequestError, type SignRequest } from "./sign-request"
import { carryOut } from "./signing"

const ILLEGAL = "java.lang.IllegalArgumentException: argument type mismatch."
const LOCALES = ["kk", "kz", "ru", "en"]
const SIGN: Pick<SignRequest, "format" | "several" | "outputCertificate" | "allowExpired"> &
  Pick<SignRequest, "iin" | "serialNumber" | "chain"> = {
  format: "cms",
  several: false,
  outputCertificate: false,
  allowExpired: false,
  iin: null,
  serialNumber: null,
  chain: null,
}
const CLIENT_AUTH = "1.3.6.1.5.5.7.3.2"
const EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4"

/** Module kz.gov.pki.knca.commonUtils: the older interface, with positional arguments. */
export const commonUtils: Handler = async ({ method, args, origin, gone }, desk) => {
  const given = Array.isArray(args) ? (args as unknown[]) : []
  try {
    switch (method) {
      case "getActiveTokens":
        return success([], method)
      case "getKeyInfo": {
        const person = desk.nuc.person(desk.behaviour.person)
        return person ? success(keyInfo(desk.nuc, person), method) : failure("action.canceled")
      }
      case "changeLocale":
        return LOCALES.includes(String(given[0]))
          ? { send: { code: "200" }, outcome: method }
          : failure(`${ILLEGAL} Method: ${method}`)
      case "createCAdESFromBase64":
      case "createCMSSignatureFromBase64":
      case "createCAdESFromBase64Hash":
        return reply(await carryOut(signRequest(method, given), desk, origin, gone))
      default:
        return failure(`${ILLEGAL} Method: ${method}`)
    }
  } catch (error) {
    if (error instanceof RequestError) {
      return failure(error.message)
    }
    throw error
  }
}

function signRequest(method: string, [, keyType, data, attach]: unknown[]): SignRequest {
  const digested = method === "createCAdESFromBase64Hash"
  if (typeof data !== "string" || (!digested && typeof attach !== "boolean")) {
    throw new RequestError("500", `${ILLEGAL} Method: ${method}`)
  }
  return {
    ...SIGN,
    documents: [fromBase64(data)],
    attached: attach === true,
    digested,
    timeStamp: method === "createCMSSignatureFromBase64",
    extKeyUsageOids: purposesOf(keyType),
  }
}

function purposesOf(keyType: unknown): string[] {
  return keyType === "AUTHENTICATION"
    ? [CLIENT_AUTH]
    : keyType === "SIGNATURE"
      ? [EMAIL_PROTECTION]
      : []
}

function reply(outcome: Awaited<ReturnType<typeof carryOut>>): Reply {
  switch (outcome.kind) {
    case "cancelled":
      return failure("action.canceled")
    case "signed":
      return success(bare(outcome.signatures[0] ?? ""), `signed by ${outcome.person.id}`)
    default:
      return { outcome: outcome.kind, close: outcome.kind === "close" }
  }
}

/** This module writes its CMS without the lines of PEM. */
const bare = (text: string) => text.replace(/-----(BEGIN|END) CMS-----\r?\n/g, "")

const success = (responseObject: unknown, outcome: string): Reply => ({
  send: { code: "200", responseObject },
  outcome,
})

const failure = (message: string): Reply => ({ send: { code: "500", message }, outcome: message })
