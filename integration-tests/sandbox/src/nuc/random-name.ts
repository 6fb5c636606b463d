import { randomInt } from "node:crypto"

const WOMEN = {
  surnames: ["Ахметова", "Оспанова", "Сәрсенова", "Мұратова", "Қалиева", "Жақсылықова"],
  givenNames: ["Айгерім", "Әсел", "Динара", "Мәдина", "Жансая", "Томирис"],
  patronymics: ["Серікқызы", "Маратқызы", "Болатқызы", "Ерланқызы"],
}
const MEN = {
  surnames: ["Ахметов", "Оспанов", "Сәрсенов", "Мұратов", "Қалиев", "Жақсылықов"],
  givenNames: ["Данияр", "Нұрлан", "Ерлан", "Әлихан", "Санжар", "Бауыржан"],
  patronymics: ["Серікұлы", "Маратұлы", "Болатұлы", "Ерланұлы"],
}

/** A name for an invented person. */
export function randomName(): { surname: string; givenName: string; patronymic: string } {
  const { surnames, givenNames, patronymics } = randomInt(2) === 0 ? WOMEN : MEN
  return { surname: one(surnames), givenName: one(givenNames), patronymic: one(patronymics) }
}

const one = (names: string[]) => names[randomInt(names.length)] ?? ""
