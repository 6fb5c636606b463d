import { model } from "@medusajs/framework/utils"
import { COIN_KINDS, METALS, QUALITIES, SOURCE_KINDS } from "../types"

/**
 * Technical description of a coin (G20). `null` means "not known" and is shown as such:
 * nothing here is guessed. Texts are Kazakh; other languages live in the translation module.
 */
const Coin = model.define("coin", {
  id: model.id({ prefix: "coin" }).primaryKey(),
  kind: model.enum([...COIN_KINDS]).default("collectible"),
  /** Face value in tenge. */
  denomination: model.number(),
  metal: model.enum([...METALS]).nullable(),
  /** Parts per thousand of the precious metal. */
  fineness: model.number().nullable(),
  mass_g: model.float().nullable(),
  /** Diameter, or that of the circumscribed circle of a coin that is not round. */
  diameter_mm: model.float().nullable(),
  /** Two sides of a coin that is not round, such as "38.61 x 28.81". */
  size_mm: model.text().nullable(),
  quality: model.enum([...QUALITIES]).nullable(),
  /** Pieces struck. */
  mintage: model.number().nullable(),
  /** ISO 8601 at the precision known: "2013" or "2013-07-24". */
  issue_date: model.text().nullable(),
  year_on_coin: model.number().nullable(),
  edge: model.text().translatable().nullable(),
  shape: model.text().translatable().nullable(),
  special: model.text().translatable().nullable(),
  obverse: model.text().translatable().nullable(),
  reverse: model.text().translatable().nullable(),
  receiving_methods: model.array(),
  source_url: model.text().nullable(),
  source_kind: model.enum([...SOURCE_KINDS]).nullable(),
  /** Where the source is weak, contradicted, or a value is an inference. Staff only. */
  source_note: model.text().nullable(),
})

export default Coin
