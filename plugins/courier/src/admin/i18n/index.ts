import audit from "./audit"
import auditWords from "./audit-words"
import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default {
  en: { courier: en, audit: audit.en, audit_words: auditWords.en },
  kk: { courier: kk, audit: audit.kk, audit_words: auditWords.kk },
  ru: { courier: ru, audit: audit.ru, audit_words: auditWords.ru },
}
