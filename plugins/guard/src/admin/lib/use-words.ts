import { useTranslation } from "react-i18next"

/** The namespace into which every plugin puts words for the subjects, details and values of its lines. */
const AUDIT_WORDS = "audit_words"

type Kind = "subjects" | "details" | "values"

/** Says codes of the log in the language of the dashboard; a code that no plugin has a word for stays as it is. */
export const useWords = (): ((kind: Kind, code: string) => string) => {
  const { t, i18n } = useTranslation("guard")
  return (kind, code) => {
    const key = `${AUDIT_WORDS}:${kind}.${code}`
    return i18n.exists(key) ? t(key) : code
  }
}
