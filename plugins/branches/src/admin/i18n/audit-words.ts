/** Words for what stands beside the action in lines of this plugin in the audit log: kinds of subjects, names of details, and values. */
const en = {
  subjects: {
    branch: "Branch",
    order: "Order",
    special_day: "Holiday",
  },
  details: {
    added: "Tied",
    removed: "Untied",
    branch_id: "Branch",
    by_code: "By the code of the confirmation",
    document: "Document",
    proxy: "IIN of the proxy",
    day: "Day",
    works_as: "Works as",
  },
  values: {
    id_card: "identity card",
    passport: "passport",
    residence_permit: "residence permit",
    other: "another document",
    mon: "Monday",
    tue: "Tuesday",
    wed: "Wednesday",
    thu: "Thursday",
    fri: "Friday",
    sat: "Saturday",
    sun: "Sunday",
  },
}

const kk: typeof en = {
  subjects: {
    branch: "Филиал",
    order: "Тапсырыс",
    special_day: "Мереке",
  },
  details: {
    added: "Бекітілгендер",
    removed: "Босатылғандар",
    branch_id: "Филиал",
    by_code: "Растама коды бойынша",
    document: "Құжат",
    proxy: "Сенім білдірілген адамның ЖСН",
    day: "Күн",
    works_as: "Қай күнгідей жұмыс істейді",
  },
  values: {
    id_card: "жеке куәлік",
    passport: "паспорт",
    residence_permit: "ықтиярхат",
    other: "басқа құжат",
    mon: "дүйсенбі",
    tue: "сейсенбі",
    wed: "сәрсенбі",
    thu: "бейсенбі",
    fri: "жұма",
    sat: "сенбі",
    sun: "жексенбі",
  },
}

const ru: typeof en = {
  subjects: {
    branch: "Филиал",
    order: "Заказ",
    special_day: "Праздник",
  },
  details: {
    added: "Закреплены",
    removed: "Откреплены",
    branch_id: "Филиал",
    by_code: "По коду подтверждения",
    document: "Документ",
    proxy: "ИИН доверенного лица",
    day: "День",
    works_as: "Работает как",
  },
  values: {
    id_card: "удостоверение личности",
    passport: "паспорт",
    residence_permit: "вид на жительство",
    other: "другой документ",
    mon: "понедельник",
    tue: "вторник",
    wed: "среда",
    thu: "четверг",
    fri: "пятница",
    sat: "суббота",
    sun: "воскресенье",
  },
}

export default { en, kk, ru }
