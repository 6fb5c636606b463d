import type { PickupLetters } from "./texts"

export const en: PickupLetters = {
  booked: ({ number, when, where, pickupUrl }) => ({
    subject: `Order No. ${number}: your appointment`,
    paragraphs: [
      "You have chosen when to collect your order. The confirmation is attached: print it or show it on the screen, and bring your identity document.",
      "If you change the time, this confirmation is not valid any more: you get a new one.",
    ],
    facts: [
      ["When", when],
      ["Where", where],
    ],
    action: { label: "Move or cancel", url: pickupUrl },
  }),
  reminder: ({ number, when, where, pickupUrl }) => ({
    subject: `Tomorrow you collect order No. ${number}`,
    paragraphs: ["We expect you tomorrow. Bring the confirmation and your identity document."],
    facts: [
      ["When", when],
      ["Where", where],
    ],
    action: { label: "Open the confirmation", url: pickupUrl },
  }),
  missed: ({ number, when, where, pickupUrl }) => ({
    subject: `Order No. ${number} waits for you`,
    paragraphs: ["You did not come at the time of your appointment. Please choose another one."],
    facts: [
      ["Was", when],
      ["Where", where],
    ],
    action: { label: "Choose another time", url: pickupUrl },
  }),
}
