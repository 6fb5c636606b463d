import { pemOf } from "../cms/text"
import { readBasicsRequest } from "./basics-request"
import type { Desk } from "./desk"
import type { Handler, Reply } from "./module"
import { RequestError } from "./sign-request"
import { carryOut, type Outcome } from "./signing"

/** Module kz.gov.pki.knca.basics: one method for every kind of signature. */
export const basics: Handler = async ({ method, args, origin, gone }, desk) => {
  try {
    if (method !== "sign") {
      throw new RequestError("INVOCATION_ERROR", `There is no method ${method}.`)
    }
    const request = readBasicsRequest(args)
    const outcome = await carryOut(request, desk, origin, gone)
    return reply(outcome, desk, request.outputCertificate)
  } catch (error) {
    if (error instanceof RequestError) {
      const { code, message } = error
      return { send: { status: false, code, message, details: message }, outcome: code }
    }
    throw error
  }
}

function reply(outcome: Outcome, { behaviour }: Desk, outputCertificate: boolean): Reply {
  switch (outcome.kind) {
    case "cancelled":
      return { send: { status: true, body: {} }, outcome: "cancelled" }
    case "signed": {
      const { signatures, person } = outcome
      const certificate = pemOf(person.certificate.der, "CERTIFICATE")
      const result =
        outputCertificate || behaviour.shape === "object"
          ? { signatures, certificate }
          : behaviour.shape === "string" && signatures.length === 1
            ? signatures[0]
            : signatures
      return { send: { status: true, body: { result } }, outcome: `signed by ${person.id}` }
    }
    default:
      return { outcome: outcome.kind, close: outcome.kind === "close" }
  }
}
