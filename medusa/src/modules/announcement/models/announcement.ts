import { model } from "@medusajs/framework/utils"
import { ANNOUNCEMENT_LEVELS } from "../types"

/** A line that staff put above every page (G0). Shown while now is inside [starts_at, ends_at). */
const Announcement = model.define("announcement", {
  id: model.id({ prefix: "ann" }).primaryKey(),
  message: model.text().translatable(),
  /** An https address, or a path of the storefront without the language, such as "/branches". */
  link: model.text().nullable(),
  level: model.enum([...ANNOUNCEMENT_LEVELS]).default("info"),
  starts_at: model.dateTime().nullable(),
  ends_at: model.dateTime().nullable(),
  /** Smaller ranks come first. */
  rank: model.number().default(0),
})

export default Announcement
