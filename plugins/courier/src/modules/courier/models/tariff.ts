import { model } from "@medusajs/framework/utils"

/**
 * A version of the tariff. Versions are never changed: the newest is in force, and an order keeps the number of the
 * one that its price was made with.
 */
const CourierTariff = model
  .define("courier_tariff", {
    id: model.id({ prefix: "cotar" }).primaryKey(),
    version: model.number(),
    content: model.json(),
    /** Id of the member of staff; null when the shop was filled by a script. */
    author: model.text().nullable(),
  })
  .indexes([{ name: "IDX_courier_tariff_version", on: ["version"], unique: true }])

export default CourierTariff
