import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AccountBook } from "@qazyna/eds/accounts/account-book"
import { SignatureBook } from "@qazyna/eds/agreements/signature-book"
import { ProofBook } from "@qazyna/eds/challenges/proof-book"
import { Rekeying } from "@qazyna/eds/identity/rekeying"
import { Vault } from "@qazyna/eds/identity/vault"
import {
  enter,
  freshPerson,
  proof,
  publishAgreement,
  registerBuyer,
  signAgreement,
  signedChallenge,
  details,
  type RegisteredBuyer,
} from "../../support/sandbox"
import { freshEmail } from "../../support/suite/accounts"
import { expectRefusal } from "../../support/suite/refusal"
import { edsSuite } from "./suite"

const NEW_KEY = "tests-only-fedcba9876543210fedcba9876543210"

edsSuite("eds another key for personal numbers", (shop) => {
  const oldKey = () => shop.eds.options.iinKey

  /** The shop as after a restart with these keys. */
  const restart = (key: string, previous?: string): void => {
    const database = shop.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const vault = new Vault(key, previous)
    const now = () => shop.eds.clock()
    Object.assign(shop.eds, {
      accounts: new AccountBook(database, vault, now),
      proofs: new ProofBook(database, shop.eds.options, vault, now),
      signatures: new SignatureBook(database, vault),
      rekeying: new Rekeying(database, vault),
    })
  }
  afterEach(() => restart(oldKey()))

  const found = async ({ person }: RegisteredBuyer): Promise<number> => {
    const params = { q: person.iin }
    return (await shop.admin.get("/admin/agreement-signatures", { params })).data.count
  }
  /** What a table holds beside the number and its hash. */
  const rest = async (table: string) =>
    (await shop.rows(table)).map(
      ({ iin_lookup: _, iin_encrypted: __, updated_at: ___, ...others }) => others
    )

  it("G1, B5 buyers of the previous key are found, brought under the new one, and stay who they are", async () => {
    await publishAgreement(shop.admin, "rekeyed")
    const buyer = await registerBuyer(shop.store)
    await signAgreement(buyer)
    const [accounts, signatures] = [
      await rest("eds_account"),
      await rest("eds_agreement_signature"),
    ]

    restart(NEW_KEY, oldKey())
    await enter(shop.store, buyer)
    expect(await found(buyer)).toBe(1)
    const again = await signedChallenge(shop.store, buyer.person, "register")
    await expectRefusal(shop.store.post("/store/eds/proofs", again), 409, "already_registered")
    const later = await registerBuyer(shop.store)

    expect(await shop.eds.rekeying.run()).toEqual({ moved: 2, lost: 0 })
    expect(await shop.eds.rekeying.run()).toEqual({ moved: 0, lost: 0 })
    restart(NEW_KEY)
    await enter(shop.store, buyer)
    await enter(shop.store, later)
    expect(await found(buyer)).toBe(1)
    expect(await rest("eds_agreement_signature")).toEqual(signatures)
    expect(await shop.rows("eds_account")).toContainEqual(
      expect.objectContaining({ person_id: accounts[0]?.person_id, customer_id: buyer.customer.id })
    )
    expect(await shop.rows("eds_person")).toHaveLength(2)

    restart(oldKey())
    await expectRefusal(enter(shop.store, buyer), 401, "not_registered")
    expect(await shop.eds.rekeying.run()).toEqual({ moved: 0, lost: 3 })
  })

  it("G1, B4 a person who comes back under the new key is the same person", async () => {
    const person = freshPerson()
    const { customer } = await registerBuyer(shop.store, person)
    const [before] = await shop.rows("eds_account")
    await shop.change(`DELETE FROM eds_account WHERE customer_id = '${customer.id}'`)
    restart(NEW_KEY, oldKey())
    await registerBuyer(shop.store, person)
    restart(NEW_KEY)
    const [after] = await shop.rows("eds_account")
    expect(after?.person_id).toBe(before?.person_id)
    expect(after?.iin_lookup).not.toBe(before?.iin_lookup)
  })

  it("G1 a shop of the old key and one of the new open one account for one person", async () => {
    const person = freshPerson()
    restart(oldKey(), NEW_KEY)
    const one = await proof(shop.store, person, "register")
    const two = await proof(shop.store, person, "register")
    const register = (given: object) =>
      shop.store.post("/store/eds/registrations", { ...given, ...details(freshEmail("keys")) })
    await register(one)
    restart(NEW_KEY, oldKey())
    await expectRefusal(register(two), 409, "already_registered")
    expect(await shop.rows("eds_account")).toHaveLength(1)
  })
})
