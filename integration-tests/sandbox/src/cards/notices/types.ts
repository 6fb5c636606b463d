/** Types of notifications. They are not named in the notification itself: each has an address of its own. */
export const NOTICE_TYPES = [
  "check",
  "pay",
  "fail",
  "confirm",
  "refund",
  "cancel",
  "recurrent",
  "receipt",
] as const

export type NoticeType = (typeof NOTICE_TYPES)[number]

/** How a shop wants to be told about one type, in the words of the API. */
export interface NoticeSettings {
  IsEnabled: boolean
  Address: string | null
  HttpMethod: "GET" | "POST"
  Encoding: "UTF8"
  Format: "CloudPayments"
}

/** Fields of a notification in the order in which they are sent. */
export type Fields = [name: string, value: string][]

/** Settings of all types: told at `<base>/<type>`, or not at all without a base. */
export function noticeSettings(base: string | undefined): Record<NoticeType, NoticeSettings> {
  return Object.fromEntries(
    NOTICE_TYPES.map((type) => [
      type,
      {
        IsEnabled: base !== undefined,
        Address: base === undefined ? null : `${base}/${type}`,
        HttpMethod: "POST",
        Encoding: "UTF8",
        Format: "CloudPayments",
      } satisfies NoticeSettings,
    ])
  ) as Record<NoticeType, NoticeSettings>
}
