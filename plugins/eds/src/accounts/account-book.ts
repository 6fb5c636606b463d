import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Vault } from "../identity/vault"
import type { CertificateFacts } from "../types/certificate"
import { maskIin } from "../types/person"
import { claimPerson } from "./claim-person"

const TABLE = "eds_account"
const CONTEXT = "account"

/** An account as the plugin works with it; the IIN itself stays in the book. */
export type EdsAccount = {
  id: string
  login: string
  auth_identity_id: string
  customer_id: string
  /** The person, whatever account and key. */
  person_id: string
  iin_masked: string
  iin_lookup: string
  /** The certificate that was used last; all three are null until the first sign-in with an EDS. */
  certificate_serial: string | null
  certificate_algorithm: string | null
  certificate_valid_until: Date | null
  registered_at: Date
}

/** What opening an account needs. */
export type NewAccount = {
  /** E-mail in lower case. */
  login: string
  auth_identity_id: string
  customer_id: string
  iin: string
  /** Null when the account is opened for somebody whose IIN is known and whose key was not seen yet. */
  certificate: CertificateFacts | null
}

const certificateColumns = (certificate: CertificateFacts | null) => ({
  certificate_serial: certificate?.serial ?? null,
  certificate_algorithm: certificate?.algorithm ?? null,
  certificate_valid_until: certificate && new Date(certificate.valid_until),
})

/** Which EDS belongs to which sign-in. */
export class AccountBook {
  constructor(
    private readonly database: Knex,
    private readonly vault: Vault,
    private readonly clock: () => Date
  ) {}

  /** The account of a person. @param iin 12 digits */
  findByIin(iin: string): Promise<EdsAccount | undefined> {
    return this.living((query) => query.whereIn("iin_lookup", this.vault.lookups(iin)))
  }

  /** The account of a customer. */
  findByCustomer(customer_id: string): Promise<EdsAccount | undefined> {
    return this.living((query) => query.where({ customer_id }))
  }

  /**
   * Opens an account. One person is judged by one process at a time; unique indexes decide besides.
   *
   * @returns undefined when the person or the login has an account already
   */
  open(account: NewAccount): Promise<EdsAccount | undefined> {
    return this.database.transaction(async (transaction) => {
      const lookups = this.vault.lookups(account.iin)
      const person_id = await claimPerson(transaction, lookups)
      const has = await this.living((query) => query.whereIn("iin_lookup", lookups), transaction)
      return has ? undefined : this.insert(transaction, { ...account, person_id })
    })
  }

  private async insert(
    transaction: Knex.Transaction,
    account: NewAccount & { person_id: string }
  ): Promise<EdsAccount | undefined> {
    const [row] = await transaction<EdsAccount & { iin_encrypted: string }>(TABLE)
      .insert({
        id: generateEntityId(undefined, "edsacc"),
        person_id: account.person_id,
        login: account.login,
        auth_identity_id: account.auth_identity_id,
        customer_id: account.customer_id,
        iin_lookup: this.vault.lookup(account.iin),
        iin_encrypted: this.vault.encrypt(account.iin, CONTEXT),
        iin_masked: maskIin(account.iin),
        ...certificateColumns(account.certificate),
        registered_at: this.clock(),
      })
      .onConflict()
      .ignore()
      .returning("*")
    return row
  }

  /** Deletes an account: its registration failed further on, or its customer is gone. */
  async close(id: string): Promise<void> {
    await this.database(TABLE).where({ id }).delete()
  }

  /** Remembers the certificate that was used last. */
  async remember(id: string, certificate: CertificateFacts): Promise<void> {
    await this.database(TABLE)
      .where({ id })
      .update({ ...certificateColumns(certificate), updated_at: this.clock() })
  }

  /** Writes down another login of a customer, which has to be the one of their auth identity. */
  async rename(customer_id: string, login: string): Promise<void> {
    await this.database(TABLE)
      .where({ customer_id })
      .whereNull("deleted_at")
      .update({ login, updated_at: this.clock() })
  }

  private async living(
    narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
    database: Knex = this.database
  ): Promise<EdsAccount | undefined> {
    return narrow(database(TABLE)).whereNull("deleted_at").first()
  }
}
