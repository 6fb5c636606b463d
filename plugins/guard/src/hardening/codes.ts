const BY_STATUS: Record<number, string> = {
  400: "invalid_data",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  413: "payload_too_large",
  415: "unsupported_media_type",
  422: "unprocessable",
  429: "too_many_requests",
}

/** Codes of the errors that Express's body parser raises, by their `type`. */
const BY_PARSER_ERROR: Record<string, string> = {
  "entity.parse.failed": "invalid_json",
  "entity.too.large": "payload_too_large",
  "encoding.unsupported": "unsupported_encoding",
  "charset.unsupported": "unsupported_charset",
  "request.aborted": "request_aborted",
  "request.size.invalid": "invalid_content_length",
}

/** The code of a body parser error, or undefined for any other error. */
export const parserErrorCode = (error: unknown): string | undefined => {
  const type = typeof error === "object" && error && "type" in error ? error.type : undefined
  return typeof type === "string" ? BY_PARSER_ERROR[type] : undefined
}

/**
 * The code of an answer whose author gave none: its `type` where that says something, otherwise
 * what the status says.
 *
 * @param status HTTP status, 400 to 499
 * @param type `type` of the answer's body, if any
 */
export const defaultCode = (status: number, type: unknown): string =>
  typeof type === "string" && /^[a-z_]+$/.test(type) && type !== "unknown_error"
    ? type
    : (BY_STATUS[status] ?? "invalid_request")
