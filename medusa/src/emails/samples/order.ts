import type { Language } from "../../lib/languages"
import type { OrderLetterData, OrderTemplate, OrderView, PaymentView } from "../orders/types"

const NAMES: Record<Language, { coin: string; other: string; branch: string; place: string }> = {
  kk: { coin: "Қарақал", other: "Сақалар", branch: "Астана филиалы", place: "Астана" },
  ru: { coin: "Каракал", other: "Саки", branch: "Филиал в Астане", place: "Астана" },
  en: { coin: "Caracal", other: "The Sakas", branch: "Astana branch", place: "Astana" },
}

const PAYMENT: PaymentView = {
  amount: "52000.00",
  currency: "KZT",
  card: "Visa •••• 4242",
  transaction: "2504000123",
  authCode: "A1B2C3",
  rrn: "632612345678",
  paidAt: new Date("2026-11-21T05:31:00Z"),
}

/** An order that was never placed. */
export function sampleOrder(language: Language, method: "pickup" | "delivery"): OrderView {
  const { coin, other, branch, place } = NAMES[language]
  const delivery = method === "delivery" ? 2_000 : 0
  return {
    id: "order_sample",
    number: 1024,
    placedAt: new Date("2026-11-21T05:30:00Z"),
    currency: "kzt",
    items: [
      { name: coin, quantity: 2, sum: 40_000 },
      { name: other, quantity: 1, sum: 10_000 },
    ],
    delivery,
    total: 50_000 + delivery,
    method,
    branch: { name: branch, place },
    pickup: method === "pickup" ? { step: "choose" } : null,
  }
}

type Sample = (language: Language) => OrderLetterData

/** What the samples of letters about orders tell of; all of it is made up. */
export const ORDER_SAMPLES: Record<OrderTemplate, Sample> = {
  "order-placed": (language) => ({ order: sampleOrder(language, "delivery") }),
  "order-canceled": (language) => ({ order: sampleOrder(language, "pickup") }),
  "payment-received": (language) => ({
    order: sampleOrder(language, "pickup"),
    payment: PAYMENT,
  }),
  "payment-returned": () => ({ payment: { ...PAYMENT, paidAt: undefined }, late: true }),
  "attempts-exhausted": () => ({}),
  "refund-made": (language) => ({
    order: sampleOrder(language, "delivery"),
    payment: { ...PAYMENT, amount: "10000.00", paidAt: undefined },
  }),
  shipped: (language) => ({
    order: sampleOrder(language, "delivery"),
    parcels: [{ number: "KZ123456789", url: "https://courier.example/KZ123456789" }],
  }),
  "ready-for-pickup": (language) => ({ order: sampleOrder(language, "pickup") }),
  "handed-over": (language) => ({ order: sampleOrder(language, "pickup") }),
}
