import { errorHandler, type MedusaErrorHandlerFunction } from "@medusajs/framework/http"
import { asClientError } from "./client-error"
import { parserErrorCode } from "./codes"
import { completeRefusals, detailsOf } from "./ensure-code"

/** Core's error handler, with a stable `code` (and `details` where there are any) in every 4xx and without 500 for bad input. */
export const codedErrorHandler = (): MedusaErrorHandlerFunction => {
  const core = errorHandler() as MedusaErrorHandlerFunction
  return (error, req, res, next) => {
    completeRefusals(res, { code: parserErrorCode(error), details: detailsOf(error) })
    return core(asClientError(error), req, res, next)
  }
}
