/** Names of what this plugin writes into the audit log, nested at the dots, for the page that shows the log. */
const en = {
  branch: { staff_changed: "Staff of a branch changed" },
  pickup: {
    order_shown: "Pickup order looked up at the desk",
    handed_over: "Order handed over",
    special_day_added: "Holiday added",
    special_day_removed: "Holiday removed",
  },
}

const kk: typeof en = {
  branch: { staff_changed: "Филиал қызметкерлері өзгертілді" },
  pickup: {
    order_shown: "Тапсырыс филиалда қаралды",
    handed_over: "Тапсырыс берілді",
    special_day_added: "Мереке қосылды",
    special_day_removed: "Мереке алып тасталды",
  },
}

const ru: typeof en = {
  branch: { staff_changed: "Изменены сотрудники филиала" },
  pickup: {
    order_shown: "Заказ открыт на выдаче",
    handed_over: "Заказ выдан",
    special_day_added: "Праздник добавлен",
    special_day_removed: "Праздник убран",
  },
}

export default { en, kk, ru }
