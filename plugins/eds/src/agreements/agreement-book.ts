import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { EdsErrorCodes, notAllowed, notFound } from "../errors"
import { isPublished, type AgreementDTO, type AgreementTexts } from "../types/agreement"
import type { PublishedAgreement } from "../types/agreement"

const TABLE = "eds_agreement"

/** Any number that all processes agree on: publishing takes it as a lock, so that numbers have no gaps. */
const PUBLISHING_LOCK = 2_103_514_201

/** How a customer stands to the agreement in force. */
export type Standing = {
  /** Version in force; null while none is. */
  required_version: number | null
  /** Latest version that the customer has signed. */
  signed_version: number | null
  status: "signed" | "outdated" | "missing"
}

const STANDING = `
  SELECT current.version AS required_version, signed.version AS signed_version,
    EXISTS (
      SELECT FROM eds_agreement_signature own
      WHERE own.customer_id = :customer AND own.agreement_id = current.id
    ) AS is_signed
  FROM (SELECT 1) one
  LEFT JOIN LATERAL (
    SELECT id, version FROM eds_agreement
    WHERE published_at <= :now AND deleted_at IS NULL ORDER BY version DESC LIMIT 1
  ) current ON TRUE
  LEFT JOIN LATERAL (
    SELECT MAX(version) AS version FROM eds_agreement_signature WHERE customer_id = :customer
  ) signed ON TRUE`

type StandingRow = Omit<Standing, "status"> & { is_signed: boolean }

/** Versions of the agreement. */
export class AgreementBook {
  constructor(
    private readonly database: Knex,
    private readonly clock: () => Date
  ) {}

  /** The version in force now. */
  async current(): Promise<PublishedAgreement | undefined> {
    const row = await this.rows()
      .where("published_at", "<=", this.clock())
      .orderBy("version", "desc")
      .first()
    return row && isPublished(row) ? row : undefined
  }

  /** @throws agreement_not_found */
  async require(id: string): Promise<AgreementDTO> {
    const row = await this.rows().where({ id }).first()
    if (!row) {
      throw notFound(EdsErrorCodes.AGREEMENT_NOT_FOUND, "There is no such agreement")
    }
    return row
  }

  /** A version that is or has been in force. @throws agreement_not_found, for drafts too */
  async requireInForce(id: string): Promise<PublishedAgreement> {
    const agreement = await this.require(id)
    if (!isPublished(agreement) || agreement.published_at > this.clock()) {
      throw notFound(EdsErrorCodes.AGREEMENT_NOT_FOUND, "There is no such agreement")
    }
    return agreement
  }

  /** Drafts first, then the latest version. */
  async list(page: {
    skip: number
    take: number
  }): Promise<{ rows: AgreementDTO[]; count: number }> {
    const rows = await this.rows()
      .orderByRaw("version DESC NULLS FIRST, created_at DESC")
      .offset(page.skip)
      .limit(page.take)
    const counted = await this.rows().count<{ count: string }[]>({ count: "*" })
    return { rows, count: Number(counted[0]?.count ?? 0) }
  }

  /** Writes a draft. */
  async create(texts: AgreementTexts): Promise<AgreementDTO> {
    const [row] = await this.database(TABLE)
      .insert({ id: generateEntityId(undefined, "edsagr"), texts: JSON.stringify(texts) })
      .returning<AgreementDTO[]>("*")
    return this.require(row?.id ?? "")
  }

  /** Changes a draft. @throws agreement_not_found, agreement_published */
  async change(id: string, texts: AgreementTexts): Promise<AgreementDTO> {
    await this.require(id)
    const changed = await this.database(TABLE)
      .where({ id })
      .whereNull("published_at")
      .update({ texts: JSON.stringify(texts), updated_at: this.clock() })
    if (changed === 0) {
      throw notAllowed(
        EdsErrorCodes.AGREEMENT_PUBLISHED,
        "A published version never changes: write a new one"
      )
    }
    return this.require(id)
  }

  /**
   * Gives a draft its number and the day from which it is in force.
   *
   * @param from now when left out; not before the day of the latest version
   * @throws agreement_not_found, agreement_published, agreement_date
   */
  async publish(id: string, from: Date = this.clock()): Promise<AgreementDTO> {
    await this.require(id)
    await this.database.transaction(async (transaction) => {
      await transaction.raw("SELECT pg_advisory_xact_lock(?)", [PUBLISHING_LOCK])
      const [latest] = await transaction<AgreementDTO>(TABLE)
        .whereNotNull("published_at")
        .orderBy("version", "desc")
        .limit(1)
      if (latest?.published_at && latest.published_at > from) {
        throw notAllowed(
          EdsErrorCodes.AGREEMENT_DATE,
          "A version cannot come into force before the one that precedes it"
        )
      }
      const changed = await transaction(TABLE)
        .where({ id })
        .whereNull("published_at")
        .update({ version: (latest?.version ?? 0) + 1, published_at: from })
      if (changed === 0) {
        throw notAllowed(EdsErrorCodes.AGREEMENT_PUBLISHED, "This version is published already")
      }
    })
    return this.require(id)
  }

  /** How a customer stands to the agreement in force: one statement, as every step of buying asks it. */
  async standing(customerId: string): Promise<Standing> {
    const result: { rows: StandingRow[] } = await this.database.raw(STANDING, {
      customer: customerId,
      now: this.clock(),
    })
    const { is_signed = false, ...versions } = result.rows[0] ?? {
      required_version: null,
      signed_version: null,
    }
    const otherwise = versions.signed_version === null ? "missing" : "outdated"
    return { ...versions, status: is_signed ? "signed" : otherwise }
  }

  private rows() {
    return this.database<AgreementDTO & { deleted_at: Date | null }>(TABLE).whereNull("deleted_at")
  }
}
