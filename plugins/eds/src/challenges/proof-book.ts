import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { hashToken } from "../identity/tokens"
import type { Vault } from "../identity/vault"
import type { EdsOptions } from "../modules/eds/options"
import type { CertificateFacts } from "../types/certificate"
import type { Person } from "../types/person"
import type { ProofPurpose } from "../types/purpose"

const TABLE = "eds_proof"
const CONTEXT = "proof"
const MINUTE = 60_000

/** Who has signed, what for, and until when that may be used. */
export type Proof = {
  purpose: ProofPurpose
  person: Person
  certificate: CertificateFacts
  expires_at: Date
}

type Row = Omit<Proof, "person"> & {
  id: string
  token_hash: string
  session_hash: string
  iin_lookup: string
  person: string
}

/** How a request names a proof. */
export type ProofClaim = { proof_id: string; session: string; purpose: ProofPurpose }

/** Proofs that have been given and not been used. */
export class ProofBook {
  constructor(
    private readonly database: Knex,
    private readonly options: EdsOptions,
    private readonly vault: Vault,
    private readonly clock: () => Date
  ) {}

  /** Keeps a proof. @returns it with its id, which is stored nowhere but with the client */
  async give(proof: Omit<Proof, "expires_at">, session: string): Promise<Proof & { id: string }> {
    const id = randomBytes(32).toString("base64url")
    const expires_at = new Date(this.clock().getTime() + this.options.proofMinutes * MINUTE)
    await this.insert({ ...proof, expires_at }, { id, session })
    return { ...proof, expires_at, id }
  }

  /** Looks at a proof without using it up. @returns undefined when there is none that fits */
  async peek(claim: ProofClaim): Promise<Proof | undefined> {
    return this.open((await this.fitting(claim).select("*"))[0])
  }

  /**
   * Uses a proof up: of any number of simultaneous uses one alone gets it.
   *
   * @returns undefined when there is none that fits
   */
  async take(claim: ProofClaim): Promise<Proof | undefined> {
    return this.open((await this.fitting(claim).delete().returning("*"))[0])
  }

  /** Gives a proof back that was taken for something that failed. */
  async restore(proof: Proof, claim: ProofClaim): Promise<void> {
    await this.insert(proof, { id: claim.proof_id, session: claim.session })
  }

  /** Deletes what nobody can use any more. @returns how many were deleted */
  tidy(): Promise<number> {
    return this.database(TABLE).where("expires_at", "<=", this.clock()).delete()
  }

  private fitting({ proof_id, session, purpose }: ProofClaim) {
    return this.database<Row>(TABLE)
      .where({ token_hash: hashToken(proof_id), session_hash: hashToken(session), purpose })
      .andWhere("expires_at", ">", this.clock())
  }

  private async insert(proof: Proof, holder: { id: string; session: string }): Promise<void> {
    await this.database(TABLE).insert({
      id: generateEntityId(undefined, "edspr"),
      token_hash: hashToken(holder.id),
      session_hash: hashToken(holder.session),
      purpose: proof.purpose,
      iin_lookup: this.vault.lookup(proof.person.iin),
      person: this.vault.encrypt(JSON.stringify(proof.person), CONTEXT),
      certificate: JSON.stringify(proof.certificate),
      expires_at: proof.expires_at,
    })
  }

  private open(row: Row | undefined): Proof | undefined {
    return (
      row && {
        purpose: row.purpose,
        person: JSON.parse(this.vault.decrypt(row.person, CONTEXT)),
        certificate: row.certificate,
        expires_at: row.expires_at,
      }
    )
  }
}
