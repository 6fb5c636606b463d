import en from "./en"
import kk from "./kk"
import ru from "./ru"

export default { en: { eds: en }, kk: { eds: kk }, ru: { eds: ru } }
