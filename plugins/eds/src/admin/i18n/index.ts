import audit from "./audit"
import auditWords from "./audit-words"
import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default {
  en: { eds: en, audit: audit.en, audit_words: auditWords.en },
  kk: { eds: kk, audit: audit.kk, audit_words: auditWords.kk },
  ru: { eds: ru, audit: audit.ru, audit_words: auditWords.ru },
}
