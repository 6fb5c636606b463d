import { signCms } from "../cms/sign"
import { base64LinesOf, pemOf } from "../cms/text"
import type { Nuc } from "../nuc/nuc"
import type { Person } from "../nuc/person"
import type { Behaviour, Encoding } from "./behaviour"
import type { Desk } from "./desk"
import { fits } from "./key-filter"
import { RequestError, type SignRequest } from "./sign-request"

const MINUTE = 60_000

/** What came of a request: texts of signatures, a person who cancelled, or silence. */
export type Outcome =
  | { kind: "signed"; signatures: string[]; person: Person }
  | { kind: "cancelled" }
  | { kind: "hang" }
  | { kind: "close" }

/**
 * Does what the behaviour says: signs for real, or fails in one of the ways of the real program.
 * @param gone aborted when the page has closed its connection
 * @throws RequestError for mode `error`
 */
export async function carryOut(
  request: SignRequest,
  desk: Desk,
  origin: string | null,
  gone: AbortSignal
): Promise<Outcome> {
  const { nuc, behaviour } = desk
  const { mode } = behaviour
  if (mode === "hang" || mode === "close") {
    return { kind: mode }
  }
  if (mode === "error") {
    throw new RequestError(behaviour.errorCode, "The sandbox was told to fail.")
  }
  const person = signer(nuc, behaviour)
  if (mode === "cancel" || (behaviour.strict && !fits(person, request))) {
    return { kind: "cancelled" }
  }
  if (mode === "ask") {
    const texts = request.documents.map((document) => document.toString("utf8"))
    const decision = await desk.ask({ origin, person: person.id, texts }, gone)
    if (decision === "cancel") {
      return { kind: "cancelled" }
    }
  }
  const signatures = request.documents.map((document) =>
    signOne(nuc, person, mode === "wrong-content" ? altered(document) : document, request, {
      ...behaviour,
    })
  )
  return { kind: "signed", signatures, person }
}

function signer(nuc: Nuc, { person, mode }: Behaviour): Person {
  const wanted = mode === "wrong-person" ? (person === "daniyar" ? "aigerim" : "daniyar") : person
  const found = nuc.person(wanted)
  if (!found) {
    throw new RequestError("SIGNING_FAILURE", `Nobody has the key ${wanted}.`)
  }
  return found
}

function signOne(
  nuc: Nuc,
  person: Person,
  document: Buffer,
  request: SignRequest,
  behaviour: Behaviour
): string {
  if (request.format === "raw") {
    return Buffer.from(person.key.sign(document)).toString("base64")
  }
  const cms = signCms(nuc, {
    person,
    content: document,
    detached: !request.attached,
    digested: request.digested,
    signingTime: new Date(Date.now() + behaviour.clockOffMinutes * MINUTE),
    ess: behaviour.ess,
    timeStamp: behaviour.timeStamp ?? request.timeStamp,
    ...(behaviour.fault ? { fault: behaviour.fault } : {}),
  })
  return encode(cms, behaviour.encoding)
}

function encode(cms: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case "pem":
      return pemOf(cms)
    case "pem-crlf":
      return pemOf(cms).replaceAll("\n", "\r\n")
    case "base64":
      return Buffer.from(cms).toString("base64")
    case "base64-lines":
      return base64LinesOf(cms)
  }
}

const altered = (document: Buffer) => Buffer.concat([document, Buffer.from("\n")])
