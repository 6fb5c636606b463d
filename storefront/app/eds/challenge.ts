/** What a signature is for; one for one purpose never counts for another. */
export type Purpose = "register" | "sign_in" | "recover" | "agreement"

export const PURPOSES = ["register", "sign_in", "recover", "agreement"] as const

/** What NCALayer is asked to sign, and how. */
export interface Challenge {
  id: string
  purpose: Purpose
  /** base64 of the text that is signed */
  data: string
  /** ISO time; the challenge serves one attempt before it */
  expires_at: string
  ncalayer: {
    format: "cms"
    /** true: `data` is base64 and its bytes are signed */
    decode: boolean
    /** false: the signature does not contain the text */
    encapsulate: boolean
    /** what the certificate must be good for */
    extKeyUsageOids: string[]
    /** issuers to accept; left out, NCALayer offers keys of the production NUC only */
    chain?: string[]
  }
}

/** A challenge on its way to the page, with the address of NCALayer on the buyer's computer. */
export interface ChallengeAnswer {
  challenge: Challenge
  ncalayerUrl: string
}

/** A challenge and what NCALayer made of it. */
export interface Signed {
  challenge_id: string
  /** CMS, as PEM or bare base64 */
  signature: string
}
