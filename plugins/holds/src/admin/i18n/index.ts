import audit from "./audit"
import auditWords from "./audit-words"
import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default {
  en: { holds: en, audit: audit.en, audit_words: auditWords.en },
  kk: { holds: kk, audit: audit.kk, audit_words: auditWords.kk },
  ru: { holds: ru, audit: audit.ru, audit_words: auditWords.ru },
}
