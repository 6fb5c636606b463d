/** Words for what stands beside the action in lines of this plugin in the audit log: kinds of subjects, names of details, and values. */
const en = {
  subjects: {
    courier_tariff: "Courier tariff, version",
    shipping_option: "Way of delivery",
  },
  details: {
    zones: "Zones",
    rows: "Rows taken over",
    refused: "Rows left out",
    option: "Way of delivery",
    location: "Sent from",
  },
}

const kk: typeof en = {
  subjects: {
    courier_tariff: "Курьер тарифі, нұсқасы",
    shipping_option: "Жеткізу тәсілі",
  },
  details: {
    zones: "Аймақтар",
    rows: "Жүктелген жолдар",
    refused: "Қалдырылған жолдар",
    option: "Жеткізу тәсілі",
    location: "Жіберілетін жері",
  },
}

const ru: typeof en = {
  subjects: {
    courier_tariff: "Тариф курьера, версия",
    shipping_option: "Способ доставки",
  },
  details: {
    zones: "Зоны",
    rows: "Загружено строк",
    refused: "Пропущено строк",
    option: "Способ доставки",
    location: "Откуда",
  },
}

export default { en, kk, ru }
