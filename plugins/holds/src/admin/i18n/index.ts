import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default { en: { holds: en }, kk: { holds: kk }, ru: { holds: ru } }
