import { defineMiddlewares } from "@medusajs/framework/http"
import { ensureCode } from "../hardening/ensure-code"
import { codedErrorHandler } from "../hardening/error-handler"
import { guardLocale } from "../hardening/locale"
import { refuseBadInput } from "../hardening/refuse-bad-input"
import { routeNotFound } from "../hardening/route-not-found"
import { refuseForeignEmail } from "../ownership/account-email"
import { ownInPath, ownPaymentCollection, ownWhereNamed } from "../ownership/middlewares"

guardLocale()

/**
 * Entries without methods run before every other middleware and route of their address. The last
 * one begins with a parameter, which the framework sorts behind all routes with fixed addresses.
 */
export default defineMiddlewares({
  errorHandler: codedErrorHandler(),
  routes: [
    { matcher: "/store", middlewares: [ensureCode, refuseBadInput, ownWhereNamed] },
    { matcher: "/auth", middlewares: [ensureCode, refuseBadInput] },
    { matcher: "/store/carts", middlewares: [refuseForeignEmail] },
    { matcher: "/store/carts/:id", middlewares: [ownInPath("cart")] },
    { matcher: "/store/orders/:id", middlewares: [ownInPath("order")] },
    { matcher: "/store/payment-collections/:id", middlewares: [ownPaymentCollection] },
    { matcher: "/:api(store|auth)/*", methods: ["ALL"], middlewares: [routeNotFound] },
  ],
})
