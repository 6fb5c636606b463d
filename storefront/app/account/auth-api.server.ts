import { ApiError, isApiError } from "~/api/api-error"
import { callHeaders, storeSdk } from "~/api/sdk.server"
import type { Language } from "~/i18n/languages"
import { actorOf } from "./token-actor.server"

interface Credentials {
  /** in lower case */
  email: string
  password: string
}

interface NewCustomer extends Credentials {
  first_name: string
  last_name: string
  phone: string
}

const ACTOR = "customer"
const PROVIDER = "emailpass"

async function login(credentials: Credentials): Promise<string> {
  const answer = await storeSdk().auth.login(ACTOR, PROVIDER, { ...credentials })
  if (typeof answer === "string") return answer
  throw new ApiError(
    401,
    "unauthorized",
    "This account asks for a sign-in step that we do not have"
  )
}

/** A wrong password and an unknown e-mail sound alike. */
function wrongCredentials(error: unknown): never {
  if (!isApiError(error) || error.status !== 401) throw error
  throw new ApiError(401, "credentials_wrong", error.message, { cause: error })
}

/**
 * Token of a registered buyer.
 * @throws ApiError `credentials_wrong`, or `registration_unfinished` when there is a login without a buyer
 */
export async function signIn(credentials: Credentials): Promise<string> {
  const token = await login(credentials).catch(wrongCredentials)
  if (!actorOf(token)) throw new ApiError(401, "registration_unfinished", "No customer yet")
  return token
}

/** Token that may create the customer: a new login, or one whose registration broke off half-way. */
async function claimLogin(credentials: Credentials): Promise<string> {
  try {
    return await storeSdk().auth.register(ACTOR, PROVIDER, { ...credentials })
  } catch (error) {
    if (!isApiError(error) || error.isOutage) throw error
    const token = await login(credentials).catch(() => null)
    if (token && !actorOf(token)) return token
    throw new ApiError(409, "email_taken", error.message, { cause: error })
  }
}

/**
 * Registers a buyer with e-mail and password and signs them in.
 * @returns their token
 * @throws ApiError `email_taken`
 */
export async function register(language: Language, buyer: NewCustomer): Promise<string> {
  const { password, ...customer } = buyer
  const credentials = { email: customer.email, password }
  const claim = await claimLogin(credentials)
  await storeSdk().store.customer.create(customer, {}, callHeaders(language, claim))
  return login(credentials)
}
