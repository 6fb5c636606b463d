/** What a notification tells. Its body does not say: the address that it came to does. */
export const NOTIFICATION_TYPES = [
  "check",
  "pay",
  "fail",
  "confirm",
  "refund",
  "cancel",
  "recurrent",
  "receipt",
] as const

export type NotificationType = (typeof NOTIFICATION_TYPES)[number]

/** Those that speak of one operation with money; the other two are only recorded. */
export type PaymentNotificationType = Exclude<NotificationType, "recurrent" | "receipt">

export const isNotificationType = (text: string): text is NotificationType =>
  (NOTIFICATION_TYPES as readonly string[]).includes(text)
