import audit from "./audit"
import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default {
  en: { holds: en, audit: audit.en },
  kk: { holds: kk, audit: audit.kk },
  ru: { holds: ru, audit: audit.ru },
}
