import { model } from "@medusajs/framework/utils"

/** An example record; replace it with what this plugin keeps. */
export const __Pascal__Note = model.define("__key___note", {
  id: model.id({ prefix: "note" }).primaryKey(),
  text: model.text(),
})
