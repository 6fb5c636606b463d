import audit from "./audit"
import auditWords from "./audit-words"
import en from "./en"
import kk from "./kk"
import enPickup from "./pickup/en"
import kkPickup from "./pickup/kk"
import ruPickup from "./pickup/ru"
import ru from "./ru"

export default {
  en: { branches: en, pickup: enPickup, audit: audit.en, audit_words: auditWords.en },
  kk: { branches: kk, pickup: kkPickup, audit: audit.kk, audit_words: auditWords.kk },
  ru: { branches: ru, pickup: ruPickup, audit: audit.ru, audit_words: auditWords.ru },
}
