import { createHash } from "node:crypto"

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex")

/** What the database keeps of a random token; such tokens need no key. */
export const hashToken = (token: string): string => sha256(token)

/** Nonce of a challenge: known to whoever has its token, and to nobody who only reads the database. */
export const nonceOf = (token: string): string => sha256(`nonce:${token}`)
