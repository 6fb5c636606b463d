import { MedusaError } from "@medusajs/framework/utils"

/** PostgreSQL's codes for values that no column can hold, which only a request can have brought in. */
const BY_SQL_STATE: Record<string, { code: string; message: string }> = {
  "22021": {
    code: "invalid_text",
    message: "The request contains characters that cannot be stored",
  },
  "22P05": {
    code: "invalid_text",
    message: "The request contains characters that cannot be stored",
  },
  "22P02": { code: "invalid_data", message: "A value of the request has a wrong form" },
  "22003": { code: "invalid_number", message: "A number of the request is out of range" },
  "22008": { code: "invalid_date", message: "A date of the request is out of range" },
  "22007": { code: "invalid_date", message: "A date of the request has a wrong form" },
}

/** Refusals of core that have no code of their own although clients must tell them apart. */
const BY_MESSAGE: [RegExp, string][] = [
  [/^Not enough stock available for item/, "insufficient_inventory"],
  [/is not associated with any stock location for variant/, "insufficient_inventory"],
]

/** How core's locking providers say that somebody else holds the lock for longer than they wait. */
const LOCKED = /^Failed to acquire lock/

/** Core answers an invalid argument with 500, although in a request it is the client's. */
const codedRefusal = (error: MedusaError): MedusaError => {
  if (error.type === MedusaError.Types.INVALID_ARGUMENT) {
    return new MedusaError(
      MedusaError.Types.INVALID_DATA,
      error.message,
      error.code ?? "invalid_argument"
    )
  }
  const found = BY_MESSAGE.find(([message]) => message.test(error.message))
  return !error.code && found ? new MedusaError(error.type, error.message, found[1]) : error
}

/** Errors of workflows that are kept in the database come back as plain objects. */
const isMedusaError = (error: unknown): error is MedusaError =>
  typeof error === "object" && error !== null && MedusaError.isMedusaError(error)

const property = (error: unknown, name: string): unknown =>
  typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined

/**
 * Turns errors that a request's content caused, and that core would answer with 500, into 400 with a
 * code, and gives a code to refusals of core that need one. Every other error is returned as it is.
 */
export const asClientError = (error: unknown): unknown => {
  const sqlState = property(error, "code")
  const known = typeof sqlState === "string" ? BY_SQL_STATE[sqlState] : undefined
  if (known) {
    return new MedusaError(MedusaError.Types.INVALID_DATA, known.message, known.code)
  }
  if (error instanceof URIError) {
    return new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The address is not correctly encoded",
      "invalid_text"
    )
  }
  const message = property(error, "message")
  if (typeof message === "string" && LOCKED.test(message)) {
    return new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Another request is changing the same thing: try again",
      "resource_busy"
    )
  }
  return isMedusaError(error) ? codedRefusal(error) : error
}
