/** A refusal or failure of the Store API, with the stable code of its answer. */
export class ApiError extends Error {
  /**
   * @param status HTTP status of the answer; 503 when there was none (refused connection, timeout)
   * @param code stable snake_case code, for example `branch_not_found`
   */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
    this.name = "ApiError"
  }

  /** True when the request never got a usable answer: worth another try later. */
  get isOutage(): boolean {
    return this.status >= 500
  }
}

/** True for an ApiError, optionally one with the given code. */
export function isApiError(error: unknown, code?: string): error is ApiError {
  return error instanceof ApiError && (code === undefined || error.code === code)
}
