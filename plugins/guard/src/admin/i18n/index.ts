import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default { en: { guard: en }, kk: { guard: kk }, ru: { guard: ru } }
