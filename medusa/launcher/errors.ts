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

/** A sentence for the failures that the operating system reports about files, or undefined. */
export function systemSentence(error: unknown): string | undefined {
  const where =
    typeof error === "object" && error !== null && "path" in error ? String(error.path) : "A file"
  switch (errorCode(error)) {
    case "EACCES":
    case "EPERM":
      return `${where} may not be read or written by this user: it probably belongs to another one (was the shop started as root before?); change its owner, or start as that user.`
    case "ENOSPC":
      return `The disk is full (${where}): free some space and start again.`
    case "EROFS":
      return `${where} is on a disk that cannot be written to: set DATA_DIR to a folder that can.`
    default:
      return undefined
  }
}
