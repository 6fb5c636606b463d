import audit from "./audit"
import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default {
  en: { guard: en, audit: audit.en },
  kk: { guard: kk, audit: audit.kk },
  ru: { guard: ru, audit: audit.ru },
}
