/** Languages of the window and of messages to the holder of a card. */
export type Language = "kk" | "ru" | "en"

/** The language of a culture such as `kk-KZ`; the API's `kk` is Russian with the time of Almaty. */
export function languageOf(culture: string | null): Language {
  return culture === "kk-KZ" ? "kk" : culture?.startsWith("en") ? "en" : "ru"
}

const RU = {
  approved: "Оплата успешно проведена",
  bank: "Свяжитесь с вашим банком или воспользуйтесь другой картой",
  check: "Проверьте правильность введенных данных карты или воспользуйтесь другой картой",
  other: "Воспользуйтесь другой картой",
  later: "Повторите попытку позже",
  amount: "Проверьте корректность суммы",
  forbidden: "Платежи для этой карты запрещены. Попробуйте другую карту",
  funds: "Недостаточно средств на карте",
  limit: "Превышение лимита оплаты по карте. Измените настройки лимита или оплатите другой картой",
  cvv: "Неверно указан код CVV",
  cannot: "Невозможно провести оплату",
  overdue: "Срок оплаты заказа истек",
  "not-accepted": "Магазин не принял платеж",
}

/** What the holder of a card should do. */
export type Advice = keyof typeof RU

export const MESSAGES: Record<Language, Record<Advice, string>> = {
  ru: RU,
  kk: {
    approved: "Төлем сәтті өтті",
    bank: "Банкіңізге хабарласыңыз немесе басқа картаны пайдаланыңыз",
    check: "Карта деректерін тексеріңіз немесе басқа картаны пайдаланыңыз",
    other: "Басқа картаны пайдаланыңыз",
    later: "Кейінірек қайталап көріңіз",
    amount: "Соманың дұрыстығын тексеріңіз",
    forbidden: "Бұл карта бойынша төлемдерге тыйым салынған. Басқа картаны пайдаланып көріңіз",
    funds: "Картадағы қаражат жеткіліксіз",
    limit: "Карта бойынша төлем шегінен асып кетті. Шекті өзгертіңіз немесе басқа картамен төлеңіз",
    cvv: "CVV коды қате көрсетілген",
    cannot: "Төлемді жүргізу мүмкін емес",
    overdue: "Тапсырысты төлеу мерзімі өтіп кетті",
    "not-accepted": "Дүкен төлемді қабылдамады",
  },
  en: {
    approved: "Payment successful",
    bank: "Contact your bank or use another card",
    check: "Check the card details or use another card",
    other: "Use another card",
    later: "Try again later",
    amount: "Check the amount",
    forbidden: "Payments with this card are forbidden. Try another card",
    funds: "Insufficient funds on the card",
    limit: "The payment limit of the card is exceeded. Raise the limit or use another card",
    cvv: "The CVV code is wrong",
    cannot: "The payment cannot be made",
    overdue: "The time to pay this order is over",
    "not-accepted": "The shop did not accept the payment",
  },
}
