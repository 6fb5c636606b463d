import { z } from "@medusajs/framework/zod"
import { EdsErrorCodes, invalidData } from "../../errors"

/** Longer than any password; scrypt's work grows with it. */
const Password = z.string().min(1).max(1_024)

const Eds = z.object({
  challenge_id: z.string().min(1).max(128),
  session: z.string().min(32).max(128),
  signature: z.string().min(1).max(200_000),
  password: Password.optional(),
  email: z.string().max(320).optional(),
})

const EmailAndPassword = z.object({ email: z.string().min(1).max(320), password: Password })

/** A signed challenge, with the password where the policy asks for both. */
export type EdsCredentials = z.output<typeof Eds>

/** E-mail and password, for shops where either factor is enough. */
export type PasswordCredentials = z.output<typeof EmailAndPassword>

/** What a sign-in came with. */
export type Credentials =
  { kind: "eds"; given: EdsCredentials } | { kind: "password"; given: PasswordCredentials }

/**
 * Reads the body of a sign-in.
 *
 * @param policy `both` needs a signed challenge and a password, `either` one of them
 * @throws invalid_request
 */
export const readCredentials = (body: unknown, policy: "both" | "either"): Credentials => {
  const eds = (policy === "both" ? Eds.required({ password: true }) : Eds).safeParse(body)
  if (eds.success) {
    return { kind: "eds", given: eds.data }
  }
  const byPassword = EmailAndPassword.safeParse(body)
  if (policy === "either" && byPassword.success) {
    return { kind: "password", given: byPassword.data }
  }
  throw invalidData(
    EdsErrorCodes.INVALID_REQUEST,
    policy === "both"
      ? "A sign-in needs challenge_id, session, signature and password"
      : "A sign-in needs challenge_id, session and signature, or email and password"
  )
}
