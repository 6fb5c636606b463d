import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { ownAddress, ownName, ownPhone } from "./rules"
import { StoreGetHistory } from "./validators"

/** Entries without methods run before core's own of the address, and so before its validation. */
export const storeCustomerRoutesMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/customers/me", middlewares: [ownPhone] },
  { matcher: "/store/customers/me", methods: ["POST"], middlewares: [ownName] },
  { matcher: "/store/customers/me/addresses", middlewares: [ownAddress] },
  {
    matcher: "/store/customers/me/orders",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(StoreGetHistory, {})],
  },
]
