const LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM"
const RUSSIAN = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"

/** The number row of the Kazakh layout, where digits and the hyphen are letters. */
const ROW = "1234567890-"
const KAZAKH_ROW = '"ӘІҢҒ,.ҮҰҚӨ'

const KEYS = new Map(
  [...RUSSIAN, ...KAZAKH_ROW].map((typed, index) => [typed, `${LATIN}${ROW}`[index] ?? ""])
)

/**
 * What a hand scanner meant. It types like a keyboard, so with a Russian or Kazakh layout in force its Latin letters and
 * digits arrive as what lies on the same keys.
 */
export const fromKeyboard = (text: string): string =>
  [...text.trim().toUpperCase()].map((letter) => KEYS.get(letter) ?? letter).join("")
