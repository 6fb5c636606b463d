import { createHmac } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { keysOf, seal, unseal, type Keys } from "./keys"

const FORMAT = "v2"

/** Values of the first form do not say which secret they were made with. */
const UNMARKED = "v1"

const malformed = (what: string) =>
  new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `An encrypted value of the EDS module ${what}`
  )

/**
 * Keeps personal numbers: encrypts them with AES-256-GCM and finds them again by a keyed hash, so that the
 * columns for them tell nobody's IIN. All keys are derived from one secret. Beside it a previous one may be
 * known, with which nothing new is made, but what it made can be read and found.
 */
export class Vault {
  readonly #current: Keys
  readonly #all: Keys[]

  /**
   * @param secret at least 32 characters, the same in all processes
   * @param previous the one before it, until nothing is left that was made with it
   */
  constructor(secret: string, previous?: string) {
    this.#current = keysOf(secret)
    this.#all = [this.#current, ...(previous === undefined ? [] : [keysOf(previous)])]
  }

  /** What everything begins with that is encrypted with the current secret. */
  get mark(): string {
    return `${FORMAT}.${this.#current.id}.`
  }

  /** Keyed hash under which an IIN is written down. */
  lookup(iin: string): string {
    return hash(this.#current, iin)
  }

  /** All hashes under which an IIN may have been written down, the current one first. */
  lookups(iin: string): string[] {
    return this.#all.map((keys) => hash(keys, iin))
  }

  /** @param context what the text belongs to; opening it as anything else fails */
  encrypt(text: string, context: string): string {
    return this.mark + seal(this.#current.encryption, text, context)
  }

  /** @throws when the text was changed, belongs to another context or was made with an unknown secret */
  decrypt(sealed: string, context: string): string {
    const [keys, body] = this.#readMark(sealed)
    for (const { encryption } of keys) {
      try {
        return unseal(encryption, body, context)
      } catch {
        continue
      }
    }
    throw malformed("does not open: it was changed, or made with another secret")
  }

  /** Secrets that an encrypted value may have been made with, and the value itself. */
  #readMark(sealed: string): [Keys[], string] {
    const [format, ...rest] = sealed.split(".")
    if (format === UNMARKED && rest.length === 1) {
      return [this.#all, rest[0]!]
    }
    if (format === FORMAT && rest.length === 2) {
      return [this.#all.filter(({ id }) => id === rest[0]), rest[1]!]
    }
    throw malformed("has an unknown form")
  }
}

const hash = ({ lookup }: Keys, iin: string): string =>
  createHmac("sha256", lookup).update(iin, "utf8").digest("hex")
