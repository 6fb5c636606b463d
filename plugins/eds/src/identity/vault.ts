import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"

const FORMAT = "v1"
const IV_BYTES = 12
const TAG_BYTES = 16

/** Normalises a secret to a key of 256 bits for one use alone (RFC 5869). */
const deriveKey = (secret: string, use: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "qazyna-eds", use, 32))

/** SHA-256 of a text, in hexadecimal digits; for random tokens, which need no key. */
export const hashToken = (token: string): string =>
  createHash("sha256").update(token, "utf8").digest("hex")

/**
 * Keeps personal numbers: encrypts them with AES-256-GCM and finds them again by a keyed hash, so that the
 * database alone tells nobody's IIN. All keys are derived from one secret; with another secret nothing can
 * be read or found again.
 */
export class Vault {
  readonly #encryption: Buffer
  readonly #lookup: Buffer
  readonly #nonce: Buffer

  /** @param secret at least 32 characters, the same in all processes and for all time */
  constructor(secret: string) {
    this.#encryption = deriveKey(secret, "encryption")
    this.#lookup = deriveKey(secret, "lookup")
    this.#nonce = deriveKey(secret, "nonce")
  }

  /** Keyed hash by which an IIN is found. */
  lookup(iin: string): string {
    return createHmac("sha256", this.#lookup).update(iin, "utf8").digest("hex")
  }

  /** Nonce of a challenge: known to whoever has its id, and to nobody who only reads the database. */
  nonce(token: string): string {
    return createHmac("sha256", this.#nonce).update(token, "utf8").digest("hex")
  }

  /** @param context what the text belongs to; opening it as anything else fails */
  encrypt(text: string, context: string): string {
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv("aes-256-gcm", this.#encryption, iv)
    cipher.setAAD(Buffer.from(context, "utf8"))
    const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final()])
    return `${FORMAT}.${Buffer.concat([sealed, cipher.getAuthTag()]).toString("base64")}`
  }

  /** @throws when the text was changed, belongs to another context or was made with another secret */
  decrypt(sealed: string, context: string): string {
    const [format, body] = sealed.split(".")
    const bytes = Buffer.from(body ?? "", "base64")
    if (format !== FORMAT || bytes.length < IV_BYTES + TAG_BYTES) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "An encrypted value of the EDS module has an unknown form"
      )
    }
    const decipher = createDecipheriv("aes-256-gcm", this.#encryption, bytes.subarray(0, IV_BYTES))
    decipher.setAAD(Buffer.from(context, "utf8"))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES))
    return Buffer.concat([text, decipher.final()]).toString("utf8")
  }
}
