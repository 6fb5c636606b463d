import type { PkiCode } from "./codes"

/** The one error that bad input, a refused signature or a silent authority leads to. */
export class PkiError extends Error {
  override readonly name = "PkiError"

  /**
   * @param code which check refused
   * @param detail what was found, without personal data; for logs only
   */
  constructor(
    readonly code: PkiCode,
    detail?: string
  ) {
    super(detail ? `${code}: ${detail}` : code)
  }
}

/**
 * Runs a reader and gives its refusals the code of what was read: a `der_malformed` inside a CMS is a
 * `cms_malformed`.
 */
export function refuseAs<T>(code: PkiCode, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof PkiError && error.code === "der_malformed") {
      throw new PkiError(code, error.message)
    }
    throw error
  }
}
