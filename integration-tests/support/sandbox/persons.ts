import {
  openNuc,
  pemOf,
  signCms,
  type ListedPerson,
  type Nuc,
  type Person,
  type PersonRequest,
  type SignOptions,
} from "@qazyna/sandbox"
import { sandboxPlace } from "./addresses"

let opened: Nuc | undefined

/** The authority, opened once in each worker. */
function nuc(): Nuc {
  opened ??= openNuc(sandboxPlace().stateDir)
  return opened
}

/** Somebody new with a certificate: an invented natural person with a GOST key unless told otherwise. */
export const freshPerson = (request: PersonRequest = {}): Person => nuc().issue(request)

/** Somebody of the sandbox's list, by name. */
export function listedPerson(name: ListedPerson): Person {
  const person = nuc().person(name)
  if (!person) {
    throw new Error(`The sandbox has no ${name}`)
  }
  return person
}

/** A signature in PEM, as NCALayer gives it. */
export function signed(
  person: Person,
  content: Uint8Array,
  options: Partial<Omit<SignOptions, "person" | "content">> = {}
): string {
  return pemOf(signCms(nuc(), { ...options, person, content }))
}
