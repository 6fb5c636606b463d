export const MIN_LENGTH = 12
export const MAX_LENGTH = 128

/** What a password must have (G3), one rule after the other, so that a page can tick them off while it is typed. */
export const PASSWORD_RULES = {
  length: (password: string) => password.length >= MIN_LENGTH,
  upper: (password: string) => /[A-Z]/.test(password),
  lower: (password: string) => /[a-z]/.test(password),
  digit: (password: string) => /\d/.test(password),
  special: (password: string) => /[^A-Za-z0-9]/.test(password),
} as const

export type PasswordRule = keyof typeof PASSWORD_RULES

/** Printable characters of the Latin layout, without the space. */
export const LATIN_LAYOUT = /^[\x21-\x7e]*$/

/** True for a password that meets all rules; the store may still know it as a common one. */
export function meetsPolicy(password: string): boolean {
  const rules = Object.values(PASSWORD_RULES)
  return (
    password.length <= MAX_LENGTH &&
    LATIN_LAYOUT.test(password) &&
    rules.every((rule) => rule(password))
  )
}

const LEVELS = [0, 1, 2, 3] as const

/** 0 is what guessing finds soon, 3 what it does not. */
export type Strength = (typeof LEVELS)[number]

/** Bits of guessing work from which each level begins. */
const BITS = [0, 50, 75, 100]

const KINDS: [RegExp, number][] = [
  [/[A-Z]/, 26],
  [/[a-z]/, 26],
  [/\d/, 10],
  [/[^A-Za-z0-9]/, 33],
]

/**
 * A rough measure for the meter: characters that repeat or continue the one before (`aaa`, `123`, `qwe`) hardly
 * count. A password that breaks a rule is never better than the lowest level.
 */
export function strengthOf(password: string): Strength {
  if (!meetsPolicy(password)) return 0
  const pool = KINDS.reduce((sum, [kind, size]) => sum + (kind.test(password) ? size : 0), 0)
  const bits = freshCharacters(password.toLowerCase()) * Math.log2(pool)
  return LEVELS.findLast((level) => bits >= (BITS[level] ?? 0)) ?? 0
}

const KEYBOARD = "1234567890 qwertyuiop asdfghjkl zxcvbnm abcdefghijklmnopqrstuvwxyz"

function freshCharacters(text: string): number {
  const followed = [...text].filter((char, index) => {
    const pair = (text[index - 1] ?? " ") + char
    const back = char + (text[index - 1] ?? " ")
    return pair[0] === pair[1] || KEYBOARD.includes(pair) || KEYBOARD.includes(back)
  })
  const repeated = text.length - new Set(text).size
  return text.length - Math.max(followed.length, repeated / 2) * 0.75
}
