import {
  ApiLoader,
  applyLocale,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Core's reading of `?locale=`, safe for a locale that is no text.
 *
 * @throws invalid_locale, by way of `next`
 */
const applySafeLocale = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { locale } = req.query
  if (locale !== undefined && typeof locale !== "string") {
    return next(
      new MedusaError(MedusaError.Types.INVALID_DATA, "'locale' must be one tag", "invalid_locale")
    )
  }
  return applyLocale(req, res, next)
}

/**
 * Puts {@link applySafeLocale} in the place of core's middleware, which runs before every middleware of
 * a plugin and, given a list, fails outside Express's reach: the request would hang until the client
 * gives up. The framework passes each of its middlewares through this hook when it registers them.
 */
export const guardLocale = (): void => {
  const trace = ApiLoader.traceMiddleware
  ApiLoader.traceMiddleware = (handler, options) => {
    const safe = handler === applyLocale ? applySafeLocale : handler
    return trace ? trace(safe, options) : safe
  }
}
