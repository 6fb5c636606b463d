import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { EdsErrorCodes, unauthorized } from "../errors"
import { readCms, type PersonSignature } from "../pki"

const TABLE = "eds_used_signature"

/** Far longer than any challenge lives; after that the bytes could not be accepted anyway. */
const KEPT_MS = 24 * 3_600_000

/** The signature value and its certificate, whatever unsigned wrapping they came in. */
const fingerprintOf = ({ certificate, evidence }: PersonSignature): string =>
  createHash("sha256")
    .update(certificate.sha256)
    .update(readCms(evidence.cms).signer.signature)
    .digest("hex")

/** Signature values that have been accepted, each of them once. */
export class UsedSignatures {
  constructor(
    private readonly database: Knex,
    private readonly clock: () => Date
  ) {}

  /** @throws eds_refused when these very bytes were accepted before */
  async use(signature: PersonSignature): Promise<void> {
    const [row] = await this.database(TABLE)
      .insert({
        id: generateEntityId(undefined, "edsuse"),
        fingerprint: fingerprintOf(signature),
        expires_at: new Date(this.clock().getTime() + KEPT_MS),
      })
      .onConflict("fingerprint")
      .ignore()
      .returning("id")
    if (!row) {
      throw unauthorized(EdsErrorCodes.EDS_REFUSED, "The signature was not accepted", {
        reason: "signature_replayed",
      })
    }
  }

  /** Deletes what has been kept long enough. @returns how many were deleted */
  tidy(): Promise<number> {
    return this.database(TABLE).where("expires_at", "<=", this.clock()).delete()
  }
}
