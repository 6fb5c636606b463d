import { defineMiddlewares } from "@medusajs/framework/http"
import { codeAdminRefusals } from "../hardening/admin-refusals"
import { codedErrorHandler } from "../hardening/error-handler"
import { guardLocale } from "../hardening/locale"
import { routeNotFound } from "../hardening/route-not-found"
import { adminMiddlewares } from "./admin/middlewares"
import { authMiddlewares } from "./auth/middlewares"
import { storeMiddlewares } from "./store/middlewares"

guardLocale()
codeAdminRefusals()

/**
 * Entries without methods run before every other middleware and route of their address. The last
 * one begins with a parameter, which the framework sorts behind all routes with fixed addresses.
 */
export default defineMiddlewares({
  errorHandler: codedErrorHandler(),
  routes: [
    ...storeMiddlewares,
    ...authMiddlewares,
    ...adminMiddlewares,
    { matcher: "/:api(store|auth)/*", methods: ["ALL"], middlewares: [routeNotFound] },
  ],
})
