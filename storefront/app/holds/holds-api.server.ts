import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"
import type { ApiHolds } from "./types"

interface Answer {
  holds: ApiHolds
}

async function call(
  { headers }: Visitor,
  cartId: string,
  method: "GET" | "POST" | "DELETE",
  action = ""
): Promise<ApiHolds> {
  const path = `/store/carts/${encodeURIComponent(cartId)}/holds${action}`
  const body = method === "POST" ? {} : undefined
  return (await storeSdk().client.fetch<Answer>(path, { method, body, headers })).holds
}

/** What is held for the cart at this moment. @throws ApiError `cart_not_found` */
export function readHolds(visitor: Visitor, cartId: string): Promise<ApiHolds> {
  return call(visitor, cartId, "GET")
}

/**
 * Holds every position that has no live hold, all or none.
 * @throws ApiError `units_held`, `insufficient_inventory`, `hold_cooling_down`, `hold_not_started`, `limit_…`
 */
export function claimHolds(visitor: Visitor, cartId: string): Promise<ApiHolds> {
  return call(visitor, cartId, "POST")
}

/** Starts the clocks anew where that is allowed. @throws ApiError `hold_not_renewable` */
export function renewHolds(visitor: Visitor, cartId: string): Promise<ApiHolds> {
  return call(visitor, cartId, "POST", "/renew")
}

/** Gives everything back at once, before a cart is dropped. */
export function freeHolds(visitor: Visitor, cartId: string): Promise<ApiHolds> {
  return call(visitor, cartId, "DELETE")
}
