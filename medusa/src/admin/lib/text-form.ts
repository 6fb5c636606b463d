import type { Language, LocalizedText } from "../../lib/languages"

/** A text in three languages as fields hold it: what is missing is empty. */
export type TextForm = Record<Language, string>

export const toTextForm = (text: LocalizedText | null | undefined): TextForm => ({
  kk: text?.kk ?? "",
  ru: text?.ru ?? "",
  en: text?.en ?? "",
})

/** The text that a form holds, or `null` when every language is empty. */
export const fromTextForm = ({ kk, ru, en }: TextForm): LocalizedText | null =>
  kk.trim() || ru.trim() || en.trim() ? { kk, ru: ru.trim() || null, en: en.trim() || null } : null
