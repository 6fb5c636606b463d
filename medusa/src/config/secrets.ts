/** The variables that hold secrets of our own. */
export const SECRETS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "SESSION_SECRET",
  "EDS_IIN_KEY",
  "CAPTCHA_SECRET",
  "PICKUP_SECRET",
] as const

type Given = { NODE_ENV: string; DEMO: boolean } & Partial<
  Record<(typeof SECRETS)[number], string | undefined>
>

/** 32 characters of hexadecimal text are 128 bits, the least that resists guessing. */
const MIN_LENGTH = 32

/** Secrets that stand in tutorials and templates, and are therefore known to everybody. */
const WELL_KNOWN = /supersecret|changeme|change-me|secret123|password|your[-_ ]/i

/**
 * What is wrong with the secrets that are set. Only production is strict, and demo mode lifts it
 * (design decision 7): a demo protects nothing.
 */
export function secretProblems(env: Given): string[] {
  if (!isStrict(env)) {
    return []
  }
  return SECRETS.filter((name) => isWeak(env[name])).map(
    (name) =>
      `${name} is too easy to guess: production needs at least ${MIN_LENGTH} random characters.`
  )
}

/** Secrets that production cannot do without, one sentence for each. */
export function missingSecrets(env: Given): string[] {
  if (!isStrict(env)) {
    return []
  }
  return SECRETS.filter((name) => !env[name]).map(
    (name) =>
      `${name} is not set: production needs at least ${MIN_LENGTH} random characters, for example from \`openssl rand -hex 32\`.`
  )
}

/** Production without demo mode protects real people. */
export function isStrict(env: Pick<Given, "NODE_ENV" | "DEMO">): boolean {
  return env.NODE_ENV === "production" && !env.DEMO
}

function isWeak(secret: string | undefined): boolean {
  const fewDifferent = new Set(secret).size < 8
  return (
    secret !== undefined && (secret.length < MIN_LENGTH || fewDifferent || WELL_KNOWN.test(secret))
  )
}
