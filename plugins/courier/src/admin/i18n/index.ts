import audit from "./audit"
import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default {
  en: { courier: en, audit: audit.en },
  kk: { courier: kk, audit: audit.kk },
  ru: { courier: ru, audit: audit.ru },
}
