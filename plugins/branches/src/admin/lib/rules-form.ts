import { DEFAULT_PICKUP_RULES, type PickupRules } from "../../types"

/** Rules of pickup as they are typed. */
export type RulesForm = Record<keyof PickupRules, string>

export const RULES = Object.keys(DEFAULT_PICKUP_RULES) as (keyof PickupRules)[]

/** The rules of a branch, or the defaults, to be edited. */
export const toRulesForm = (rules: PickupRules | null | undefined): RulesForm =>
  Object.fromEntries(
    RULES.map((rule) => [rule, String({ ...DEFAULT_PICKUP_RULES, ...rules }[rule])])
  ) as RulesForm

/** The rules as they are saved. A text that is no number is sent on and refused there. */
export const toRules = (form: RulesForm): Record<string, number | string> =>
  Object.fromEntries(
    RULES.map((rule) => {
      const text = form[rule].trim()
      return [rule, /^\d+$/.test(text) ? Number(text) : text]
    })
  )
