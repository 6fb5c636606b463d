/** Names of what this plugin writes into the audit log, nested at the dots, for the page that shows the log. */
const en = { courier_tariff: { set: "Courier tariff changed", imported: "Courier rates imported" } }

const kk: typeof en = {
  courier_tariff: { set: "Курьер тарифі өзгертілді", imported: "Курьер бағалары жүктелді" },
}

const ru: typeof en = {
  courier_tariff: { set: "Тариф курьера изменён", imported: "Цены курьера загружены" },
}

export default { en, kk, ru }
