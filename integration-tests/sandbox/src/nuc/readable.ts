import { PkiError } from "@qazyna/eds/pki"

/** What was read of somebody's bytes; undefined when they are not what they should be. */
export function readable<Result>(read: () => Result): Result | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof PkiError) {
      return undefined
    }
    throw error
  }
}
