import { createCookieSessionStorage, type Session } from "@remix-run/node"
import { env, isHttps } from "~/config/env.server"
import { seal, unseal } from "./seal.server"

const MONTH_IN_SECONDS = 30 * 24 * 60 * 60

/** The cart as the header needs it; the cart itself is always read from the API. */
export interface SessionCart {
  id: string
  /** units in the cart, shown in the header */
  count: number
  branchCode: string
}

/** An order that this browser has placed; a guest may look at those and no others. */
export interface PlacedOrder {
  cartId: string
  orderId: string
}

interface SessionData {
  cart: SessionCart
  placed: PlacedOrder[]
  /** customer token, sealed */
  token: string
  /** what binds signed challenges to this browser */
  eds: string
  /** who has shown their EDS on the way to an account, sealed */
  proof: string
  /** token of an opened recovery link, sealed */
  reset: string
}

export type StoreSession = Session<SessionData>

type Storage = ReturnType<typeof createCookieSessionStorage<SessionData>>
let storage: Storage | undefined

function sessionStorage(): Storage {
  return (storage ??= createCookieSessionStorage<SessionData>({
    cookie: {
      name: "qz_session",
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: isHttps(),
      maxAge: MONTH_IN_SECONDS,
      secrets: [env().SESSION_SECRET],
    },
  }))
}

/** The session of a request; an unreadable or forged cookie gives an empty one. */
export function getSession(request: Request): Promise<StoreSession> {
  return sessionStorage().getSession(request.headers.get("Cookie"))
}

/** `Set-Cookie` value that keeps the session. */
export function commitSession(session: StoreSession): Promise<string> {
  return sessionStorage().commitSession(session)
}

/** `Set-Cookie` value that ends the session. */
export function destroySession(session: StoreSession): Promise<string> {
  return sessionStorage().destroySession(session)
}

/** Token of the signed-in buyer, or null. For calls to the Store API only: never return it from a loader. */
export function customerToken(session: StoreSession): string | null {
  const sealed = session.get("token")
  return sealed ? unseal(sealed, env().SESSION_SECRET) : null
}

/** Keeps the buyer signed in with this token. */
export function setCustomerToken(session: StoreSession, token: string): void {
  session.set("token", seal(token, env().SESSION_SECRET))
}
