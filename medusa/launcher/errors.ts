/**
 * A problem that a person can solve. The launcher prints the sentence alone, without a stack, and
 * ends with exit code 1.
 */
export class LauncherError extends Error {
  /** @param sentence What is wrong and what to do about it, in plain words. */
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = "LauncherError"
  }
}

/** The `code` of a Node or PostgreSQL error (`EADDRINUSE`, `3D000`), or undefined. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) {
    return undefined
  }
  return typeof error.code === "string" ? error.code : undefined
}

/** The message of anything that was thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
