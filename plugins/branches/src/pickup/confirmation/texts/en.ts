import type { ConfirmationTexts } from "./texts"

export const en: ConfirmationTexts = {
  title: "Confirmation for collecting an order",
  order: "Order No. {number}",
  when: "Date and time",
  noTime: "Not chosen yet: pick a time on the page of the order",
  where: "Branch",
  phone: "Telephone",
  collects: "Collected by",
  goods: "Goods",
  coin: "Coin",
  quantity: "Quantity",
  keptUntil: "Kept at the branch through",
  bring: "Bring with you",
  documents: [
    "this confirmation, on paper or on the screen;",
    "your identity document;",
    "whoever collects for you: their identity document and a power of attorney with its number and date.",
  ],
  code: "For the desk of the branch",
  map: "Branch on the map",
}
