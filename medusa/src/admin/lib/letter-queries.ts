import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { sdk } from "./sdk"

export const LETTER_LANGUAGES = ["kk", "ru", "en"] as const
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number]

/** A letter that buyers get, with its subject in each language. */
export type LetterRow = { template: string; subjects: Record<LetterLanguage, string> }

type LetterSample = { subject: string; html: string; text: string }

const PATH = "/admin/letters"

export const useLetters = () =>
  useQuery({
    queryKey: ["store", "letters"],
    queryFn: () => sdk.client.fetch<{ letters: LetterRow[] }>(PATH),
  })

/** One letter with made-up facts. */
export const useLetterSample = (template: string, language: LetterLanguage) =>
  useQuery({
    queryKey: ["store", "letters", template, language],
    queryFn: () =>
      sdk.client.fetch<{ letter: LetterSample }>(`${PATH}/${template}`, { query: { language } }),
    placeholderData: keepPreviousData,
  })
