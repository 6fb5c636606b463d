import { errorHandler, type MedusaErrorHandlerFunction } from "@medusajs/framework/http"
import { asClientError } from "./client-error"
import { parserErrorCode } from "./codes"
import { completeRefusals } from "./ensure-code"

/** Core's error handler, with a stable `code` in every 4xx and without 500 for bad input. */
export const codedErrorHandler = (): MedusaErrorHandlerFunction => {
  const core = errorHandler() as MedusaErrorHandlerFunction
  return (error, req, res, next) => {
    completeRefusals(res, parserErrorCode(error))
    return core(asClientError(error), req, res, next)
  }
}
