import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default { en: { store: en }, kk: { store: kk }, ru: { store: ru } }
