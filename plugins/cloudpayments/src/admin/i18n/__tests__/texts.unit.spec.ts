import { ALERT_KINDS, ATTEMPT_STATES } from "../../../modules/cloudpayments/types"
import { NOTIFICATION_TYPES } from "../../../notifications"
import { REASON_CODES } from "../../../reasons"
import texts from ".."

const languages = [texts.kk, texts.ru, texts.en].map((one) => one.cloudpayments)

const leaves = (tree: object): unknown[] =>
  Object.values(tree).flatMap((one) => (typeof one === "object" ? leaves(one) : [one]))

describe("P8 texts for staff", () => {
  it.each(languages)("P8 name every refusal in each language: %#", ({ reasons }) => {
    expect(Object.keys(reasons).map(Number)).toEqual(REASON_CODES)
  })

  it.each(languages)("B8 name every state, notification and alert: %#", (text) => {
    expect(Object.keys(text.states)).toEqual(ATTEMPT_STATES)
    expect(Object.keys(text.meanings)).toEqual(ATTEMPT_STATES)
    expect(Object.keys(text.notifications.types)).toEqual(NOTIFICATION_TYPES)
    expect(Object.keys(text.alerts.kinds).sort()).toEqual([...ALERT_KINDS].sort())
    expect(Object.keys(text.alerts.advice).sort()).toEqual([...ALERT_KINDS].sort())
  })

  it.each(languages)("P8 leave nothing empty: %#", (text) => {
    expect(leaves(text).filter((one) => typeof one !== "string" || one.trim() === "")).toEqual([])
  })
})
