/** Kazakh alphabet order; the Russian alphabet is a part of it, in the same order. */
const CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
const ORDER = [..."0123456789abcdefghijklmnopqrstuvwxyz", ...CYRILLIC]
const PLACE = new Map(ORDER.map((letter, place) => [letter, String(place + 1).padStart(2, "0")]))

/** Letters that decide the order; later ones do not. */
const LENGTH = 32

/**
 * A text of digits whose order, in any collation of any database, is the dictionary order of names:
 * digits, then Latin, then Cyrillic by the Kazakh alphabet.
 */
export function sortKey(name: string): string {
  return [...name.toLowerCase()]
    .map((letter) => (CYRILLIC.includes(letter) ? letter : letter.normalize("NFD").charAt(0)))
    .filter((letter) => letter === " " || PLACE.has(letter))
    .slice(0, LENGTH)
    .map((letter) => PLACE.get(letter) ?? "00")
    .join("")
}
