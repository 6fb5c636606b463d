import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { AccountBook } from "../../accounts/account-book"
import { AgreementBook } from "../../agreements/agreement-book"
import { SignatureBook } from "../../agreements/signature-book"
import { ChallengeBook, type Challenge } from "../../challenges/challenge-book"
import { ProofBook } from "../../challenges/proof-book"
import { signedText } from "../../challenges/signed-text"
import { Rekeying } from "../../identity/rekeying"
import { nonceOf } from "../../identity/tokens"
import { Vault } from "../../identity/vault"
import type { PersonSignature, VerifierPool } from "../../pki"
import { asRefusal } from "../../verification/refusal"
import { UsedSignatures } from "../../verification/used-signatures"
import { openVerifier } from "../../verification/verifier"
import * as models from "./models"
import { parseEdsOptions, type EdsOptions } from "./options"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Keeps challenges, proofs, accounts, agreements and signatures, and verifies what people sign. */
class EdsModuleService extends MedusaService(models) {
  readonly options: EdsOptions
  readonly challenges: ChallengeBook
  readonly proofs: ProofBook
  readonly accounts: AccountBook
  readonly agreements: AgreementBook
  readonly signatures: SignatureBook
  readonly usedSignatures: UsedSignatures
  readonly rekeying: Rekeying
  /** The time that every rule of the plugin goes by; a test may set it. */
  clock: () => Date = () => new Date()
  #verifier?: Promise<VerifierPool>

  constructor(container: Dependencies, options: unknown) {
    super(container, options)
    this.options = parseEdsOptions(options)
    const vault = new Vault(this.options.iinKey, this.options.previousIinKey)
    const database = container[ContainerRegistrationKeys.PG_CONNECTION]
    const now = () => this.clock()
    this.challenges = new ChallengeBook(database, this.options, now)
    this.proofs = new ProofBook(database, this.options, vault, now)
    this.accounts = new AccountBook(database, vault, now)
    this.agreements = new AgreementBook(database, now)
    this.signatures = new SignatureBook(database, vault)
    this.usedSignatures = new UsedSignatures(database, now)
    this.rekeying = new Rekeying(database, vault)
  }

  __hooks = { onApplicationShutdown: () => this.closeVerifier() }

  /**
   * The text of a challenge, made again from the shop's own records.
   *
   * @param id of the challenge, as its client knows it
   */
  async textOf(id: string, challenge: Challenge): Promise<string> {
    const agreement = challenge.agreement_id
      ? await this.agreements.requireInForce(challenge.agreement_id)
      : undefined
    return signedText({
      origin: this.options.origin,
      purpose: challenge.purpose,
      nonce: nonceOf(id),
      issuedAt: challenge.issued_at,
      document: agreement && {
        id: agreement.id,
        version: agreement.version,
        language: challenge.language,
        ...agreement.texts[challenge.language],
      },
    })
  }

  /**
   * Verifies what a person signed, revocation included, and spends the signature.
   *
   * @param cms PEM or base64 text
   * @param content the text that must have been signed
   * @throws eds_refused and its kin, eds_unavailable
   */
  async verify(
    cms: string,
    content: string,
    purpose: "sign_in" | "agreement"
  ): Promise<PersonSignature> {
    try {
      const verifier = await this.verifier()
      const signature = await verifier.verifyPersonSignature({
        cms,
        content: Buffer.from(content, "utf8"),
        purpose,
        requestTimeStamp: purpose === "agreement" && this.options.requestTimeStamp,
      })
      await this.usedSignatures.use(signature)
      return signature
    } catch (error) {
      throw asRefusal(error)
    }
  }

  /** Deletes challenges, proofs and used signatures that have expired. */
  async tidy(): Promise<void> {
    await this.challenges.tidy()
    await this.proofs.tidy()
    await this.usedSignatures.tidy()
  }

  /**
   * Loads the lists of revoked certificates anew.
   *
   * @returns addresses whose list could not be taken, with the code of the cause
   */
  async refreshRevocationLists(): Promise<{ url: string; code: string }[]> {
    return (await this.verifier()).refreshRevocationLists()
  }

  /** Ends the threads of the verifier; the next verification starts new ones. */
  async closeVerifier(): Promise<void> {
    const opened = this.#verifier
    this.#verifier = undefined
    await (await opened?.catch(() => undefined))?.close()
  }

  private async verifier(): Promise<VerifierPool> {
    this.#verifier ??= openVerifier(this.options, () => this.clock())
    const opening = this.#verifier
    try {
      return await opening
    } catch (error) {
      if (this.#verifier === opening) {
        this.#verifier = undefined
      }
      throw error
    }
  }
}

export default EdsModuleService
