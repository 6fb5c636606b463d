import type { Challenge, ChallengeAnswer, Purpose } from "./challenge"
import { SigningTrouble } from "./trouble"

interface Wanted {
  /** address of the storefront's own route */
  path: string
  purpose: Purpose
  agreementId?: string
}

/**
 * Fetches something to sign from our own server.
 * @throws SigningTrouble `store`, with the store's sentence when it said one
 */
export async function requestChallenge(
  { path, purpose, agreementId }: Wanted,
  signal: AbortSignal
): Promise<{ challenge: Challenge; url: string }> {
  const body = new URLSearchParams({
    purpose,
    ...(agreementId ? { agreement_id: agreementId } : {}),
  })
  const response = await fetch(path, { method: "POST", body, signal }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  if (response?.ok && answer) {
    const { challenge, ncalayerUrl } = answer as ChallengeAnswer
    return { challenge, url: ncalayerUrl }
  }
  const { refusal } = (answer ?? {}) as { refusal?: { message?: string } }
  throw new SigningTrouble("store", refusal?.message)
}
