import { model } from "@medusajs/framework/utils"
import { BRANCH_STATUSES } from "../../../types"

/** A place that keeps its own stock and hands goods over. Base texts are in the shop's main language. */
const Branch = model
  .define("branch", {
    id: model.id({ prefix: "branch" }).primaryKey(),
    code: model.text().searchable(),
    name: model.text().searchable().translatable(),
    city: model.text().searchable().translatable(),
    address: model.text().searchable().translatable().nullable(),
    phone: model.text().nullable(),
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    hours: model.json().nullable(),
    methods: model.array(),
    status: model.enum([...BRANCH_STATUSES]).default("open"),
    rank: model.number().default(0),
    pickup: model.json().nullable(),
  })
  .indexes([
    { name: "IDX_branch_code_unique", on: ["code"], unique: true, where: "deleted_at IS NULL" },
  ])

export default Branch
