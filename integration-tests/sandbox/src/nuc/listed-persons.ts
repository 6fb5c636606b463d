import { iinOf } from "./iin"
import type { PersonRequest } from "./person"

const DAY = 86_400_000
const COMPANY = { name: "ЖШС «ДАЛА КҮМІСІ»", bin: iinOf("15034000127") }

/** The people that one can be on the page of the sandbox, by the names that programs use. */
export const LISTED = [
  "aigerim",
  "daniyar",
  "marat-rsa",
  "zarina-remote",
  "expired",
  "not-yet-valid",
  "revoked",
  "hold",
  "unknown",
  "employee",
  "system",
  "auth-rsa",
] as const

export type ListedPerson = (typeof LISTED)[number]

/** What their certificates say. @param now the moment around which they are valid */
export function listedPersons(now: Date): Record<ListedPerson, PersonRequest> {
  const inDays = (days: number) => new Date(now.getTime() + days * DAY)
  return {
    aigerim: {
      ...named("Ахметова", "Айгерім", "Серікқызы"),
      iin: iinOf("90051540012"),
      email: "aigerim@example.kz",
    },
    daniyar: { ...named("Оспанов", "Данияр", "Маратұлы"), iin: iinOf("85112030034") },
    "marat-rsa": {
      ...named("Жүнісов", "Марат", "Болатұлы"),
      iin: iinOf("78030930045"),
      email: "marat@example.kz",
      algorithm: "rsa",
    },
    "zarina-remote": {
      ...named("Садықова", "Зарина"),
      iin: iinOf("98070740056"),
      kind: "remote",
    },
    expired: {
      ...named("Бекова", "Гүлнәр", "Асқарқызы"),
      iin: iinOf("72041240067"),
      notBefore: inDays(-400),
      notAfter: inDays(-35),
    },
    "not-yet-valid": {
      ...named("Төлегенов", "Нұрлан", "Қайратұлы"),
      iin: iinOf("93090930078"),
      notBefore: inDays(1_000),
      notAfter: inDays(1_365),
    },
    revoked: {
      ...named("Қасымов", "Ерлан", "Тимурұлы"),
      iin: iinOf("81022830089"),
      status: "revoked",
    },
    hold: {
      ...named("Ибраева", "Динара", "Рашидқызы"),
      iin: iinOf("88061640090"),
      status: "hold",
    },
    unknown: {
      ...named("Смағұлов", "Арман", "Ғалымұлы"),
      iin: iinOf("79101130101"),
      status: "unknown",
    },
    employee: {
      ...named("Нұрпейісова", "Сәуле", "Бақытқызы"),
      iin: iinOf("83051540112"),
      kind: "employee",
      organization: COMPANY,
    },
    system: {
      ...named("", ""),
      kind: "system",
      organization: COMPANY,
    },
    "auth-rsa": {
      ...named("Әбенов", "Тимур", "Сержанұлы"),
      iin: iinOf("76120430123"),
      algorithm: "rsa",
      kind: "auth",
    },
  }
}

const named = (surname: string, givenName: string, patronymic?: string) => ({
  surname,
  givenName,
  ...(patronymic ? { patronymic } : {}),
})
