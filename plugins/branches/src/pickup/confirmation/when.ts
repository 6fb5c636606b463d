import type { Slot } from "../calendar/slots"
import { languageOf } from "./texts"

const ZONE = { timeZone: "Asia/Almaty" } as const

/** English is written as on the pages of a shop outside of America: the day before the month. */
const FORMATS: Record<string, string> = { en: "en-GB" }

/** A day as people write it, in Kazakhstan's time. */
export const dayText = (moment: Date, locale: string | undefined): string => {
  const language = languageOf(locale)
  const format = new Intl.DateTimeFormat(FORMATS[language] ?? language, {
    dateStyle: "full",
    ...ZONE,
  })
  return format.format(moment)
}

/** A slot as people write it, e.g. `понедельник, 23 ноября 2026 г., 09:00–10:00`. */
export const slotText = ({ starts_at, ends_at }: Slot, locale: string | undefined): string => {
  const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", ...ZONE })
  return `${dayText(starts_at, locale)}, ${clock.format(starts_at)}–${clock.format(ends_at)}`
}
