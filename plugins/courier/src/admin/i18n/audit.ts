/** Names of what this plugin writes into the audit log, nested at the dots, for the page that shows the log. */
const en = {
  courier_tariff: { set: "Courier tariff changed", imported: "Courier rates imported" },
  pay_on_delivery: {
    allowed: "Payment on delivery allowed",
    stopped: "Payment on delivery stopped",
  },
}

const kk: typeof en = {
  courier_tariff: { set: "Курьер тарифі өзгертілді", imported: "Курьер бағалары жүктелді" },
  pay_on_delivery: {
    allowed: "Алған кезде төлеуге рұқсат берілді",
    stopped: "Алған кезде төлеу тоқтатылды",
  },
}

const ru: typeof en = {
  courier_tariff: { set: "Тариф курьера изменён", imported: "Цены курьера загружены" },
  pay_on_delivery: {
    allowed: "Разрешена оплата при получении",
    stopped: "Оплата при получении отключена",
  },
}

export default { en, kk, ru }
