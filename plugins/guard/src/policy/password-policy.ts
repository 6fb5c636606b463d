import { isCommon } from "./common-password"

/** What every password has (G3). */
export const PASSWORD_RULES = {
  min_length: 12,
  max_length: 128,
  kinds: ["capital", "small", "digit", "special"],
  layout: "latin",
} as const

/** What a password lacks, or what is wrong with it. */
export type PasswordFlaw =
  "length" | "latin" | "capital" | "small" | "digit" | "special" | "email" | "common"

const KINDS: [PasswordFlaw, RegExp][] = [
  ["latin", /^[\x20-\x7e]*$/],
  ["capital", /[A-Z]/],
  ["small", /[a-z]/],
  ["digit", /[0-9]/],
  ["special", /[!-/:-@[-`{-~]/],
]

const namesEmail = (password: string, email: string): boolean => {
  const text = password.toLowerCase()
  const [name = ""] = email.toLowerCase().split("@")
  return (
    text.includes(email.toLowerCase()) ||
    (name.length >= 4 && text.includes(name) && text.length - name.length < 6)
  )
}

/**
 * What is wrong with a password, by the rule of the buyer's guide (G3): twelve characters at least, all
 * four kinds, Latin layout; and neither one of those that everybody tries first nor the e-mail.
 *
 * @param email the e-mail of the account, if known
 * @returns nothing for a good password
 */
export const passwordFlaws = (password: string, email = ""): PasswordFlaw[] => {
  const { min_length, max_length } = PASSWORD_RULES
  const fits = password.length >= min_length && password.length <= max_length
  const flaws: PasswordFlaw[] = [
    ...(fits ? [] : (["length"] as const)),
    ...KINDS.filter(([, pattern]) => !pattern.test(password)).map(([flaw]) => flaw),
  ]
  if (email && namesEmail(password, email)) {
    flaws.push("email")
  }
  return flaws.length === 0 && isCommon(password, email) ? ["common"] : flaws
}
