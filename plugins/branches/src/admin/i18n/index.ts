import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default { en: { branches: en }, kk: { branches: kk }, ru: { branches: ru } }
