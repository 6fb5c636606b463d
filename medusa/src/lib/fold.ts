/**
 * Cyrillic letters in Latin. Kazakh letters share a spelling with the Russian ones that people type
 * in their place (қ and к, ә and а), and і, ы, и, й share one.
 */
const LATIN: Record<string, string> = {
  а: "a",
  ә: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "g",
  д: "d",
  е: "e",
  ё: "e",
  э: "e",
  ж: "j",
  з: "z",
  и: "i",
  й: "i",
  і: "i",
  ы: "i",
  к: "k",
  қ: "k",
  л: "l",
  м: "m",
  н: "n",
  ң: "n",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ұ: "u",
  ү: "u",
  ф: "f",
  х: "h",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ь: "",
  ю: "iu",
  я: "ia",
}

/** Latin letters of Kazakh alphabets whose plain letter would mislead: ý is у, ş is ш. */
const KAZAKH_LATIN: Record<string, string> = { ý: "u", ş: "sh", ı: "i", ğ: "g", ñ: "n" }

/** Spellings that mean one sound: zhylan and jylan, khan and han, caracal and karakal. */
const SPELLINGS: [RegExp, string][] = [
  [/shch/g, "sh"],
  [/zh/g, "j"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ck/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c(?!h)/g, "k"],
  [/q/g, "k"],
  [/w/g, "u"],
  [/y/g, "i"],
  [/([a-z])\1+/g, "$1"],
]

/**
 * Folds a text of any of the three languages into plain Latin, so that one and the same word meets
 * itself in Kazakh Cyrillic, in Russian letters typed for Kazakh ones, and in Latin. What is indexed
 * and what is asked for are folded alike. ASCII also keeps trigrams right whatever the locale of the
 * database. Words are divided by single spaces; anything that is not a letter or a digit divides.
 */
export function fold(text: string): string {
  const latin = [...text.normalize("NFC").toLowerCase()]
    .map((letter) => LATIN[letter] ?? KAZAKH_LATIN[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
  return SPELLINGS.reduce((folded, [spelling, sound]) => folded.replace(spelling, sound), latin)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}
