import { ZxcvbnFactory } from "@zxcvbn-ts/core"
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common"

/** The estimate grows with the square of the length; what is strong here is strong with any more. */
const LOOKED_AT = 40

/** Of zxcvbn's scores 0 to 4: below it a password is found within 10^8 guesses. */
const STRONG = 3

let estimator: ZxcvbnFactory | undefined

/** The lists are read when the first password is checked: they take half a second. */
const lists = (): ZxcvbnFactory =>
  (estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }))

/**
 * Whether a password is on the list of those that everybody uses, or little more than one of them:
 * "Password123!" has twelve characters and all four kinds.
 *
 * @param known words that an attacker would try for this account
 */
export const isCommon = (password: string, ...known: string[]): boolean =>
  lists().check(password.slice(0, LOOKED_AT), known.filter(Boolean)).score < STRONG
