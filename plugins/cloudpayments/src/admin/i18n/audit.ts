/** Names of what this plugin writes into the audit log, nested at the dots, for the page that shows the log. */
const en = {
  payment: {
    refunded: "Card payment refunded",
    asked: "Payment service asked about a payment",
  },
  payment_alert: { resolved: "Payment alert settled" },
}

const kk: typeof en = {
  payment: {
    refunded: "Карта төлемі қайтарылды",
    asked: "Төлем туралы төлем сервисінен сұралды",
  },
  payment_alert: { resolved: "Төлем дабылы шешілді деп белгіленді" },
}

const ru: typeof en = {
  payment: {
    refunded: "Платёж картой возвращён",
    asked: "Платёжный сервис спрошен о платеже",
  },
  payment_alert: { resolved: "Тревога по платежу улажена" },
}

export default { en, kk, ru }
