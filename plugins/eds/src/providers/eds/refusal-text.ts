/**
 * Core's sign-in route keeps nothing but the sentence of a provider's refusal. So the sentence carries the
 * code at its end, in brackets, until the answer is written.
 */

/** What a sign-in was refused for. */
export type SignInRefusal = { code: string; message: string; triesLeft?: number }

/** A refusal as one sentence: `The EDS or the password is wrong [wrong_credentials 3]`. */
export const toText = ({ code, message, triesLeft }: SignInRefusal): string =>
  `${message} [${[code, triesLeft].filter((part) => part !== undefined).join(" ")}]`

/** The refusal in a sentence made by {@link toText}; undefined for any other sentence. */
export const fromText = (text: unknown): SignInRefusal | undefined => {
  const found = typeof text === "string" ? /^(.*) \[([a-z_]+)(?: (\d+))?\]$/.exec(text) : null
  if (!found) {
    return undefined
  }
  const [, message = "", code = "", tries] = found
  return { message, code, ...(tries && { triesLeft: Number(tries) }) }
}
