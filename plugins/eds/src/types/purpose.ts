/** What a buyer signs a challenge for. A signature made for one purpose counts for no other. */
export const PURPOSES = ["register", "sign_in", "recover", "agreement"] as const

/** One of {@link PURPOSES}. */
export type Purpose = (typeof PURPOSES)[number]

/** Purposes whose signature is exchanged for a proof, to be used up by a later request. */
export const PROOF_PURPOSES = ["register", "recover"] as const

/** One of {@link PROOF_PURPOSES}. */
export type ProofPurpose = (typeof PROOF_PURPOSES)[number]
