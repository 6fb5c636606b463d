import { addSpecialDay } from "@qazyna/branches/pickup/special-days/list"
import { pickupService } from "@qazyna/branches/pickup/service"
import { LANGUAGES, LOCALES } from "../../lib/languages"
import type { SeedContext } from "../context"
import { HOLIDAY_RECORDS } from "../data/holiday-record"

/** Days on which branches hand nothing over. Days that staff have touched stay as they are. */
export async function seedHolidays({ container }: SeedContext): Promise<void> {
  const days = HOLIDAY_RECORDS.map(({ day }) => day)
  const existing = await pickupService(container).listPickupSpecialDays(
    { day: days },
    { withDeleted: true, take: days.length }
  )
  const known = new Set(existing.map(({ day }) => day))
  for (const { day, names } of HOLIDAY_RECORDS.filter((record) => !known.has(record.day))) {
    await addSpecialDay(container, {
      day,
      works_as: null,
      names: Object.fromEntries(LANGUAGES.map((language) => [LOCALES[language], names[language]])),
    })
  }
}
