import audit from "./audit"
import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default {
  en: { cloudpayments: en, audit: audit.en },
  kk: { cloudpayments: kk, audit: audit.kk },
  ru: { cloudpayments: ru, audit: audit.ru },
}
