import type { PickupLetters } from "./texts"

export const ru: PickupLetters = {
  booked: ({ number, when, where, pickupUrl }) => ({
    subject: `Заказ № ${number}: вы записаны на получение`,
    paragraphs: [
      "Вы выбрали время получения заказа. Подтверждение приложено к письму: распечатайте его или покажите на экране и возьмите с собой документ, удостоверяющий личность.",
      "Если вы измените время, это подтверждение перестанет действовать: придёт новое.",
    ],
    facts: [
      ["Когда", when],
      ["Где", where],
    ],
    action: { label: "Перенести или отменить", url: pickupUrl },
  }),
  reminder: ({ number, when, where, pickupUrl }) => ({
    subject: `Завтра вы получаете заказ № ${number}`,
    paragraphs: [
      "Ждём вас завтра. Возьмите с собой подтверждение и документ, удостоверяющий личность.",
    ],
    facts: [
      ["Когда", when],
      ["Где", where],
    ],
    action: { label: "Открыть подтверждение", url: pickupUrl },
  }),
  missed: ({ number, when, where, pickupUrl }) => ({
    subject: `Заказ № ${number} ждёт вас`,
    paragraphs: ["Вы не пришли в назначенное время. Выберите, пожалуйста, другое."],
    facts: [
      ["Было назначено", when],
      ["Где", where],
    ],
    action: { label: "Выбрать другое время", url: pickupUrl },
  }),
}
