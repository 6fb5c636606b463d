import audit from "./audit"
import auditWords from "./audit-words"
import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default {
  en: { cloudpayments: en, audit: audit.en, audit_words: auditWords.en },
  kk: { cloudpayments: kk, audit: audit.kk, audit_words: auditWords.kk },
  ru: { cloudpayments: ru, audit: audit.ru, audit_words: auditWords.ru },
}
