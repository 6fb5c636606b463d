import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { EdsErrorCodes, notFound } from "../errors"
import type { Vault } from "../identity/vault"
import type { PersonSignature } from "../pki"
import type { PublishedAgreement } from "../types/agreement"
import type { Language } from "../types/language"
import { maskIin } from "../types/person"
import type { SignatureRecord } from "../types/signature"
import { keepEvidence, withEvidence, type SignatureRow } from "./revocation-evidence"

const TABLE = "eds_agreement_signature"
const CONTEXT = "signature"

/** Columns of a list: everything but the heavy parts. */
const FACTS = [
  "id",
  "agreement_id",
  "version",
  "language",
  "customer_id",
  "common_name",
  "iin_masked",
  "certificate_serial",
  "certificate_algorithm",
  "certificate_not_after",
  "revocation_source",
  "time_stamp_at",
  "signed_at",
] as const

export type SignatureFacts = Pick<SignatureRecord, (typeof FACTS)[number]>

/** What is signed, by whom and how it was verified. */
export type NewSignature = {
  agreement: PublishedAgreement
  agreement_sha256: string
  language: Language
  customer_id: string
  content: string
  verified: PersonSignature
}

/** Which signatures a list shows. */
export type SignatureFilters = {
  customer_id?: string
  agreement_id?: string
  /** A whole IIN, a part of a masked one, or a part of the name. */
  q?: string
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64")

/** Signatures under the agreement: written once, never changed nor deleted. */
export class SignatureBook {
  constructor(
    private readonly database: Knex,
    private readonly vault: Vault
  ) {}

  /** Keeps a signature. @returns undefined when the customer has signed this version already */
  async keep(signature: NewSignature): Promise<SignatureFacts | undefined> {
    const { agreement, verified } = signature
    const { certificate, person, revocation, timeStamp } = verified
    const [row] = await this.database(TABLE)
      .insert({
        id: generateEntityId(undefined, "edssig"),
        agreement_id: agreement.id,
        version: agreement.version,
        language: signature.language,
        agreement_sha256: signature.agreement_sha256,
        customer_id: signature.customer_id,
        common_name: person.commonName,
        iin_lookup: this.vault.lookup(person.iin),
        iin_encrypted: this.vault.encrypt(person.iin, CONTEXT),
        iin_masked: maskIin(person.iin),
        content: signature.content,
        cms: base64(verified.evidence.cms),
        certificate: base64(certificate.der),
        certificate_serial: certificate.serial,
        certificate_issuer: certificate.issuer,
        certificate_not_before: certificate.notBefore,
        certificate_not_after: certificate.notAfter,
        certificate_algorithm: certificate.algorithm,
        certificate_sha256: certificate.sha256,
        chain: verified.evidence.chain.map(base64),
        revocation_source: revocation.source,
        revocation_produced_at: revocation.producedAt,
        ...(await keepEvidence(this.database, revocation)),
        time_stamp: timeStamp ? base64(timeStamp.der) : null,
        time_stamp_at: timeStamp?.genTime ?? null,
        signing_time: verified.signingTime ?? null,
        signed_at: verified.verifiedAt,
      })
      .onConflict(["customer_id", "agreement_id"])
      .ignore()
      .returning<SignatureFacts[]>([...FACTS])
    return row
  }

  /** Signatures, the newest first. */
  async list(
    filters: SignatureFilters,
    page: { skip: number; take: number }
  ): Promise<{ rows: SignatureFacts[]; count: number }> {
    const rows = await this.matching(filters)
      .select(...FACTS)
      .orderBy([{ column: "signed_at", order: "desc" }, { column: "id" }])
      .offset(page.skip)
      .limit(page.take)
    const counted = await this.matching(filters).count<{ count: string }[]>({ count: "*" })
    return { rows, count: Number(counted[0]?.count ?? 0) }
  }

  /**
   * A signature with all its evidence.
   *
   * @param customerId only if it is this customer's
   * @throws signature_not_found
   */
  async require(id: string, customerId?: string): Promise<SignatureRecord> {
    const row = await this.database<SignatureRow>(TABLE)
      .where({ id, ...(customerId !== undefined && { customer_id: customerId }) })
      .first()
    if (!row) {
      throw notFound(EdsErrorCodes.SIGNATURE_NOT_FOUND, "There is no such signature")
    }
    return withEvidence(this.database, row)
  }

  private matching({ q, ...exact }: SignatureFilters) {
    const given = Object.fromEntries(Object.entries(exact).filter(([, value]) => value))
    const query = this.database<SignatureRecord & { iin_lookup: string }>(TABLE).where(given)
    if (!q) {
      return query
    }
    if (/^\d{12}$/.test(q)) {
      return query.whereIn("iin_lookup", this.vault.lookups(q))
    }
    const like = `%${q.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`
    return query.andWhere((either) =>
      either.whereILike("iin_masked", like).orWhereILike("common_name", like)
    )
  }
}
