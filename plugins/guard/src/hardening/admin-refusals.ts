import {
  ApiLoader,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { completeRefusals } from "./ensure-code"

type Handler = Parameters<NonNullable<typeof ApiLoader.traceMiddleware>>[0]

/**
 * Gives core's refusals of `/admin` a `code`. Core's check of the sign-in answers 401 itself, before
 * any middleware of a plugin runs, so the answers are completed from that middleware on. The framework
 * passes each of its middlewares through this hook when it registers them.
 */
export const codeAdminRefusals = (): void => {
  const trace = ApiLoader.traceMiddleware
  ApiLoader.traceMiddleware = (handler, options) => {
    const complete =
      options.route === "/admin" && handler.name === "authMiddleware" ? completed(handler) : handler
    return trace ? trace(complete, options) : complete
  }
}

const completed =
  (handler: Handler) =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): unknown => {
    completeRefusals(res)
    return handler(req, res, next)
  }
