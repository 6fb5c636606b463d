/** Words for what stands beside the action in lines of this plugin in the audit log: kinds of subjects, names of details, and values. */
const en = {
  subjects: {
    payment: "Payment",
    card_payment: "Card payment",
    card_alert: "Payment alert",
  },
  details: {
    amount: "Sum, ₸",
    kind: "Kind",
    transaction_id: "Number at the payment service",
  },
}

const kk: typeof en = {
  subjects: {
    payment: "Төлем",
    card_payment: "Карта төлемі",
    card_alert: "Төлем дабылы",
  },
  details: {
    amount: "Сомасы, ₸",
    kind: "Түрі",
    transaction_id: "Төлем сервисіндегі нөмірі",
  },
}

const ru: typeof en = {
  subjects: {
    payment: "Платёж",
    card_payment: "Платёж картой",
    card_alert: "Тревога по платежу",
  },
  details: {
    amount: "Сумма, ₸",
    kind: "Вид",
    transaction_id: "Номер в платёжном сервисе",
  },
}

export default { en, kk, ru }
