import audit from "./audit"
import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default {
  en: { eds: en, audit: audit.en },
  kk: { eds: kk, audit: audit.kk },
  ru: { eds: ru, audit: audit.ru },
}
