import { DEFAULT_PICKUP_RULES } from "../../../types"
import { toBody, toForm } from "../form"
import type { Branch } from "../types"

const branch: Branch = {
  id: "branch_1",
  code: "oral",
  name: "Орал",
  city: "Орал",
  address: null,
  phone: null,
  latitude: 51.23,
  longitude: null,
  hours: null,
  methods: ["pickup"],
  status: "open",
  rank: 3,
  pickup: DEFAULT_PICKUP_RULES,
  translations: { "ru-RU": { name: "Уральск" } },
  stock_location: null,
  sales_channel: null,
}

describe("G18 form of a branch", () => {
  it("gives back what it was given, unknown things as null", () => {
    const body = toBody(toForm(branch, ["ru-RU", "en-US"]), branch)
    const {
      id: _id,
      stock_location: _place,
      sales_channel: _channel,
      translations: _texts,
      ...fields
    } = branch
    expect(body).toEqual({
      ...fields,
      translations: { "ru-RU": { name: "Уральск", city: "", address: "" } },
    })
  })

  it("reads a decimal comma and leaves other texts for the API to refuse", () => {
    const form = { ...toForm(branch, []), latitude: "51,5", longitude: "east" }
    expect(toBody(form, branch)).toMatchObject({ latitude: 51.5, longitude: "east" })
  })

  it("sends an emptied text so that the base text shows again", () => {
    const form = toForm(branch, ["ru-RU"])
    const texts = { name: "", city: "", address: "" }
    expect(toBody({ ...form, translations: { "ru-RU": texts } }, branch).translations).toEqual({
      "ru-RU": texts,
    })
  })
})
