import type { PickupLetters } from "./texts"

export const ru: PickupLetters = {
  "pickup-booked": ({ number, when, where, timeUrl }) => ({
    subject: `Заказ № ${number}: вы записаны на получение`,
    paragraphs: [
      "Вы выбрали время получения заказа. Подтверждение приложено к письму: распечатайте его или покажите на экране и возьмите с собой документ, удостоверяющий личность.",
      "Если вы измените время, это подтверждение перестанет действовать: придёт новое.",
    ],
    facts: [
      ["Когда", when],
      ["Где", where],
    ],
    action: { label: "Перенести или отменить", url: timeUrl },
  }),
  "pickup-reminder": ({ number, when, where, confirmationUrl }) => ({
    subject: `Ждём вас за заказом № ${number}`,
    paragraphs: [
      "Подходит время, которое вы выбрали. Возьмите с собой подтверждение и документ, удостоверяющий личность.",
    ],
    facts: [
      ["Когда", when],
      ["Где", where],
    ],
    action: { label: "Открыть подтверждение", url: confirmationUrl },
  }),
  "pickup-missed": ({ number, when, where, keptUntil, timeUrl }) => ({
    subject: `Заказ № ${number} ждёт вас`,
    paragraphs: ["Вы не пришли в назначенное время. Выберите, пожалуйста, другое."],
    facts: [
      ["Было назначено", when],
      ["Где", where],
      ["Хранится по", keptUntil],
    ],
    action: { label: "Выбрать другое время", url: timeUrl },
  }),
  "pickup-unbooked": ({ number, where, keptUntil, timeUrl }) => ({
    subject: `Выберите, когда забрать заказ № ${number}`,
    paragraphs: [
      "Ваш заказ оплачен и ждёт в филиале, но время получения вы ещё не выбрали.",
      "Выберите день и время: вы получите подтверждение. Принесите его вместе с документом, удостоверяющим личность.",
    ],
    facts: [
      ["Где", where],
      ["Хранится по", keptUntil],
    ],
    action: { label: "Выбрать время", url: timeUrl },
  }),
  "pickup-expired": ({ number, where, keptUntil, orderUrl }) => ({
    subject: `Срок получения заказа № ${number} истёк`,
    paragraphs: [
      "Пока заказ хранился в филиале, его никто не забрал. Выбрать время больше нельзя.",
      "Свяжитесь, пожалуйста, с филиалом: там скажут, можно ли ещё прийти за монетами. Вы можете и отменить заказ; тогда деньги вернутся на карту, с которой он был оплачен.",
    ],
    facts: [
      ["Где", where],
      ["Хранился по", keptUntil],
    ],
    action: { label: "Открыть заказ", url: orderUrl },
  }),
}
