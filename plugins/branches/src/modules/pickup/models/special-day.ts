import { model } from "@medusajs/framework/utils"
import { WEEK_DAYS } from "../../../types"

/** A day on which all branches do not follow their week: a holiday, or a working day that was swapped. */
const PickupSpecialDay = model.define("pickup_special_day", {
  id: model.id({ prefix: "pday" }).primaryKey(),
  /** `2026-12-16` */
  day: model.text(),
  /** Day of the week whose hours hold; null when branches are closed. */
  works_as: model.enum([...WEEK_DAYS]).nullable(),
  /** Name in each language, by BCP 47 tag. */
  names: model.json(),
})

export default PickupSpecialDay
