import { model } from "@medusajs/framework/utils"

/** How often something happened within its window of time. */
const Throttle = model.define(
  { name: "Throttle", tableName: "guard_throttle" },
  {
    key: model.text().primaryKey(),
    times: model.number(),
    ends_at: model.dateTime(),
  }
)

export default Throttle
