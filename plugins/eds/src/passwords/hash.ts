import { kdf, verify } from "scrypt-kdf"

/** The same cost as core's emailpass provider, so that its hashes and ours are alike. */
const COST = { logN: 15, r: 8, p: 1 }

/** A password as core's emailpass provider stores it: scrypt with a salt of its own, base64. */
export const hashPassword = async (password: string): Promise<string> =>
  (await kdf(password, COST)).toString("base64")

/**
 * Whether a password is the one behind a stored hash.
 *
 * @param stored base64 of the hash; anything else matches no password
 */
export const matchesPassword = async (stored: unknown, password: string): Promise<boolean> => {
  if (typeof stored !== "string") {
    return false
  }
  try {
    return await verify(Buffer.from(stored, "base64"), password)
  } catch {
    return false
  }
}
