/** What the captcha takes from ALTCHA's library, in version 2 of its protocol. */
const load = async () => {
  const [{ createChallenge, verifySolution }, { deriveKey }] = await Promise.all([
    import("altcha-lib"),
    import("altcha-lib/algorithms/pbkdf2"),
  ])
  return { createChallenge, verifySolution, deriveKey }
}

let loading: ReturnType<typeof load> | undefined

/** The library is an ES module, which CommonJS takes in no earlier than it is needed. */
export const altcha = (): ReturnType<typeof load> => (loading ??= load())
