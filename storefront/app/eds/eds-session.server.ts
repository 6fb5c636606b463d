import { randomBytes } from "node:crypto"
import { z } from "zod"
import { env } from "~/config/env.server"
import { seal, unseal } from "~/session/seal.server"
import type { StoreSession } from "~/session/session.server"
import type { Proof } from "./eds-api.server"

const RANDOM_BYTES = 32

/**
 * What binds challenges and proofs to this browser: random, kept in the HttpOnly cookie only. Made on first
 * use, so the session has to be written after this.
 */
export function edsSession(session: StoreSession): string {
  const known = session.get("eds")
  if (known) return known
  const made = randomBytes(RANDOM_BYTES).toString("base64url")
  session.set("eds", made)
  return made
}

const proofSchema = z.object({
  id: z.string(),
  purpose: z.enum(["register", "recover"]),
  expires_at: z.string(),
  person: z.object({
    first_name: z.string(),
    last_name: z.string(),
    patronymic: z.string().nullish(),
    masked_iin: z.string(),
  }),
}) satisfies z.ZodType<Proof>

/** Keeps who has shown their EDS until they have given their details. Sealed: it names a person. */
export function keepProof(session: StoreSession, proof: Proof): void {
  session.set("proof", seal(JSON.stringify(proof), env().SESSION_SECRET))
}

/** Who has shown their EDS in this browser, or null when nobody has or it was too long ago. */
export function keptProof(session: StoreSession): Proof | null {
  const sealed = session.get("proof")
  const text = sealed && unseal(sealed, env().SESSION_SECRET)
  if (!text) return null
  const proof = proofSchema.safeParse(JSON.parse(text))
  return proof.success && Date.parse(proof.data.expires_at) > Date.now() ? proof.data : null
}

/** Keeps the token of an opened recovery link, so that it does not stay in the address. */
export function keepResetToken(session: StoreSession, token: string): void {
  session.set("reset", seal(token, env().SESSION_SECRET))
}

export function keptResetToken(session: StoreSession): string | null {
  const sealed = session.get("reset")
  return sealed ? unseal(sealed, env().SESSION_SECRET) : null
}
