import type { PickupLetters } from "./texts"

export const en: PickupLetters = {
  "pickup-booked": ({ number, when, where, timeUrl }) => ({
    subject: `Order No. ${number}: your appointment`,
    paragraphs: [
      "You have chosen when to collect your order. The confirmation is attached: print it or show it on the screen, and bring your identity document.",
      "If you change the time, this confirmation is not valid any more: you get a new one.",
    ],
    facts: [
      ["When", when],
      ["Where", where],
    ],
    action: { label: "Move or cancel", url: timeUrl },
  }),
  "pickup-reminder": ({ number, when, where, confirmationUrl }) => ({
    subject: `You are expected with order No. ${number}`,
    paragraphs: [
      "The time that you chose is near. Bring the confirmation and your identity document.",
    ],
    facts: [
      ["When", when],
      ["Where", where],
    ],
    action: { label: "Open the confirmation", url: confirmationUrl },
  }),
  "pickup-missed": ({ number, when, where, keptUntil, timeUrl }) => ({
    subject: `Order No. ${number} waits for you`,
    paragraphs: ["You did not come at the time of your appointment. Please choose another one."],
    facts: [
      ["Was", when],
      ["Where", where],
      ["Kept until", keptUntil],
    ],
    action: { label: "Choose another time", url: timeUrl },
  }),
  "pickup-unbooked": ({ number, where, keptUntil, timeUrl }) => ({
    subject: `Choose when to collect order No. ${number}`,
    paragraphs: [
      "Your order is paid and waits at the branch, but you have not chosen when to collect it yet.",
      "Choose a day and a time: you get a confirmation, which you bring with your identity document.",
    ],
    facts: [
      ["Where", where],
      ["Kept until", keptUntil],
    ],
    action: { label: "Choose a time", url: timeUrl },
  }),
  "pickup-expired": ({ number, where, keptUntil, orderUrl }) => ({
    subject: `The time to collect order No. ${number} is over`,
    paragraphs: [
      "Nobody has collected your order while it was kept at the branch. A time cannot be chosen any more.",
      "Please get in touch with the branch: it tells you whether you can still come for the coins. You may also cancel the order; your money then goes back to the card that paid for it.",
    ],
    facts: [
      ["Where", where],
      ["Was kept until", keptUntil],
    ],
    action: { label: "Open the order", url: orderUrl },
  }),
}
