import type { OrderLetterTexts } from "."

const TO_ORDER = "Open the order"

/** What is left to do once the money is there. */
const NEXT = {
  choose: {
    paragraph:
      "Now choose when to collect the order. You get a confirmation for the time that you chose; bring it to the branch with your identity document.",
    action: "Choose a time",
  },
  booked: {
    paragraph:
      "The time to collect the order is chosen. Bring the confirmation and your identity document to the branch.",
    action: "Open the confirmation",
  },
  come: {
    paragraph:
      "You can collect the order without an appointment while the branch is open. Bring the confirmation and your identity document.",
    action: "Open the confirmation",
  },
} as const

export const en: OrderLetterTexts = {
  facts: {
    number: "Order",
    placed: "Placed",
    branch: "Branch",
    method: "How you get it",
    delivery: "Delivery",
    total: "Total",
    amount: "Sum",
    paidAt: "Paid",
    card: "Card",
    transaction: "Payment number",
    authCode: "Authorisation code",
    rrn: "RRN",
    tracking: "Tracking number",
    receipt: "Receipt",
    appointment: "Appointment",
  },
  methods: { pickup: "Pickup from the branch", delivery: "Courier delivery" },
  said: {
    "order-placed": ({ number, delivered }) => ({
      subject: `Order No. ${number} is placed`,
      paragraphs: [
        "Thank you for your order. The coins are set aside for you.",
        delivered
          ? "We shall write to you when the parcel is on its way. The courier delivers from 09:00 to 20:00; please have your identity document at hand."
          : "How you collect it stands in the letter about your payment, and on the page of the order. Please bring your identity document to the branch.",
      ],
      action: TO_ORDER,
    }),
    "order-canceled": ({ number }) => ({
      subject: `Order No. ${number} is cancelled`,
      paragraphs: [
        "Your order is cancelled; nothing is kept for you or sent to you any more.",
        "What was paid by card goes back to that card. We write to you as soon as the money is on its way.",
      ],
      action: TO_ORDER,
      note: "If you did not ask for this, get in touch with us: our telephone number is on the site.",
    }),
    "payment-received": ({ number, next }) => ({
      subject: `Payment for order No. ${number} received`,
      paragraphs: [
        "We have received your payment. The receipt can be opened and printed at any time in your account.",
        ...(next ? [NEXT[next].paragraph] : []),
      ],
      action: next ? NEXT[next].action : "Open the receipt",
    }),
    "payment-returned": ({ late }) => ({
      subject: "Your payment goes back to your card",
      paragraphs: [
        late
          ? "Your payment came when the time for paying was over and the coins had gone to another buyer. We have made no order of it."
          : "Your payment did not fit the order, so we have not accepted it.",
        "The whole sum goes back to the card it was paid with. How soon it is there depends on the bank that issued the card: from some minutes to a few days.",
      ],
      action: "To the cart",
      note: "There is nothing for you to do. If the money is not back in ten days, ask your bank and name the payment number.",
    }),
    "attempts-exhausted": () => ({
      subject: "The payment did not succeed",
      paragraphs: [
        "None of the tries to pay succeeded, so the coins are on sale again. No money was taken; what the bank may have held is released by itself.",
        "You can put the coins into a new cart while there are some, and pay with another card.",
      ],
      action: "To the coins",
      note: "Banks refuse payments when a card is not open for payments on the internet, is short of money, or has expired. Your bank can tell the reason.",
    }),
    "refund-made": ({ number }) => ({
      subject: `Refund for order No. ${number}`,
      paragraphs: [
        "We have sent the money back to the card that paid for the order. How soon it is there depends on the bank that issued the card: from some minutes to a few days.",
      ],
      action: TO_ORDER,
      note: "Online payments are refunded to the card only.",
    }),
    shipped: ({ number }) => ({
      subject: `Order No. ${number} is on its way`,
      paragraphs: [
        "We have handed your parcel to the courier. It is delivered from 09:00 to 20:00.",
        "Please have your identity document at hand when the courier comes.",
      ],
      action: TO_ORDER,
    }),
    "ready-for-pickup": ({ number }) => ({
      subject: `Order No. ${number} is ready`,
      paragraphs: [
        "Your order is packed and waits for you at the branch.",
        "Please bring your identity document. You find address and opening hours of the branch on the page of the order.",
      ],
      action: TO_ORDER,
    }),
    "handed-over": ({ number, delivered }) => ({
      subject: delivered
        ? `Order No. ${number} is delivered`
        : `Order No. ${number} is handed over`,
      paragraphs: [
        delivered
          ? "The courier has delivered your order. We hope the coins will please you for a long time."
          : "The branch has handed your order over. We hope the coins will please you for a long time.",
      ],
      action: TO_ORDER,
      note: "If it was not you who received it, tell us at once: our telephone number is on the site.",
    }),
  },
}
