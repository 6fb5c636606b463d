/** A refusal or failure of the Store API, with the stable code of its answer. */
export class ApiError extends Error {
  /** What the answer says beside its code. */
  readonly details: Record<string, unknown>

  /**
   * @param status HTTP status of the answer; 503 when there was none (refused connection, timeout)
   * @param code stable snake_case code, for example `branch_not_found`
   */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    { details = {}, ...options }: ErrorOptions & { details?: Record<string, unknown> } = {}
  ) {
    super(message, options)
    this.details = details
    this.name = "ApiError"
  }

  /** True when the request never got a usable answer: worth another try later. */
  get isOutage(): boolean {
    return this.status >= 500
  }
}

/** Seconds that a refusal asks to wait (`Retry-After`), or 0 when it asks nothing. */
export function retryAfterOf({ details }: ApiError): number {
  const seconds = Number(details.retryAfter)
  return seconds > 0 ? Math.ceil(seconds) : 0
}

/** True for an ApiError, optionally one with the given code. */
export function isApiError(error: unknown, code?: string): error is ApiError {
  return error instanceof ApiError && (code === undefined || error.code === code)
}
