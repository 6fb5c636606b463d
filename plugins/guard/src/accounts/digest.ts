import { createHash } from "node:crypto"

/** SHA-256 of texts, in hex: a key that tells nothing about what it stands for. */
export const digest = (...texts: string[]): string =>
  createHash("sha256").update(texts.join("\n")).digest("hex")
