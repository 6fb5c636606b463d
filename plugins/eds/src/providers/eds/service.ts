import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types"
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils"
import { EdsErrorCodes, EdsRefusal } from "../../errors"
import { hashPassword } from "../../passwords/hash"
import { Neighbours, type Cradle } from "./cradle"
import { identityByEds } from "./identity-by-eds"
import { identityByPassword } from "./identity-by-password"
import { PROVIDER } from "./name"
import { toText } from "./refusal-text"
import { readCredentials } from "./sign-in-body"

const ELSEWHERE: AuthenticationResponse = {
  success: false,
  error: toText({
    code: EdsErrorCodes.REGISTRATION_ELSEWHERE,
    message: "Registration needs a signed proof: use POST /store/eds/registrations",
  }),
}

/** Without the password's hash, which must not leave the Auth module. */
const withoutPassword = (identity: AuthIdentityDTO): AuthIdentityDTO => ({
  ...identity,
  provider_identities: identity.provider_identities?.map((one) => {
    const { password: _hash, ...provider_metadata } = one.provider_metadata ?? {}
    return { ...one, provider_metadata }
  }),
})

/**
 * Signs buyers in by EDS and password, EDS first: the password is looked at, and a wrong one counted,
 * only after a valid EDS of that same account. So nobody can lock a stranger's account or learn which
 * e-mails exist. With the policy `either` one of the two is enough.
 */
class EdsAuthProvider extends AbstractAuthModuleProvider {
  static override identifier = PROVIDER
  static override DISPLAY_NAME = "EDS of the National Certification Authority"
  readonly #neighbours: Neighbours

  constructor(cradle: Cradle) {
    super()
    this.#neighbours = new Neighbours(cradle)
  }

  override async authenticate(
    { body, headers }: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    try {
      const credentials = readCredentials(body, this.#neighbours.eds.options.policy)
      const origin = { user_agent: headers?.["user-agent"] }
      const identity =
        credentials.kind === "eds"
          ? await identityByEds(this.#neighbours, identities, credentials.given, origin)
          : await identityByPassword(this.#neighbours, identities, credentials.given, origin)
      return { success: true, authIdentity: withoutPassword(identity) }
    } catch (error) {
      return this.refusal(error, headers?.["user-agent"])
    }
  }

  /** Accounts are opened by a workflow of their own, with a signed proof. */
  override async register(): Promise<AuthenticationResponse> {
    return ELSEWHERE
  }

  /**
   * Stores a new password. Whoever calls this has made sure that the caller may: core by the reset token,
   * this plugin's middlewares by the proof.
   */
  override async update(
    data: Record<string, unknown>,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const { entity_id, password } = data
    if (typeof entity_id !== "string" || typeof password !== "string" || !password) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        toText({ code: EdsErrorCodes.INVALID_REQUEST, message: "A new password is needed" })
      )
    }
    const before = await identities.retrieve({ entity_id })
    const kept = before.provider_identities?.find((one) => one.provider === PROVIDER)
    const authIdentity = await identities.update(entity_id, {
      provider_metadata: { ...kept?.provider_metadata, password: await hashPassword(password) },
    })
    return { success: true, authIdentity: withoutPassword(authIdentity) }
  }

  private async refusal(
    error: unknown,
    userAgent: string | undefined
  ): Promise<AuthenticationResponse> {
    if (!(error instanceof EdsRefusal) || !error.code) {
      throw error
    }
    await this.#neighbours.audit.record({
      action: "eds.sign_in_refused",
      actor_type: "visitor",
      user_agent: userAgent,
      details: { code: error.code, reason: error.reason ?? null },
    })
    const triesLeft = error.details?.tries_left
    return {
      success: false,
      error: toText({
        code: error.code,
        message: error.message,
        ...(typeof triesLeft === "number" && { triesLeft }),
      }),
    }
  }
}

export default EdsAuthProvider
