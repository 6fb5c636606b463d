import type { BranchStatus, ReceivingMethod, WeeklyHours } from "../../types"
import { toRules, toRulesForm, type RulesForm } from "./rules-form"
import type { Branch } from "./types"

export type TextField = "name" | "city" | "address"

/** What the form holds: text as typed, so that an unfinished number is not lost. */
export type BranchForm = {
  code: string
  base: Record<TextField, string>
  translations: Record<string, Record<TextField, string>>
  phone: string
  latitude: string
  longitude: string
  hours: WeeklyHours | null
  methods: ReceivingMethod[]
  status: BranchStatus
  rank: string
  pickup: RulesForm
}

const texts = (from?: Partial<Record<TextField, string | null>>): Record<TextField, string> => ({
  name: from?.name ?? "",
  city: from?.city ?? "",
  address: from?.address ?? "",
})

/** The form of a branch, or an empty one for a new branch. */
export const toForm = (branch: Branch | undefined, locales: string[]): BranchForm => ({
  code: branch?.code ?? "",
  base: texts(branch),
  translations: Object.fromEntries(
    locales.map((locale) => [locale, texts(branch?.translations[locale])])
  ),
  phone: branch?.phone ?? "",
  latitude: branch?.latitude?.toString() ?? "",
  longitude: branch?.longitude?.toString() ?? "",
  hours: branch?.hours ?? null,
  methods: branch?.methods ?? ["pickup", "delivery"],
  status: branch?.status ?? "open",
  rank: branch?.rank.toString() ?? "0",
  pickup: toRulesForm(branch?.pickup),
})

const orNull = (text: string): string | null => text.trim() || null

/** Staff type a comma as the decimal sign. A text that is no number is sent on and refused there. */
const toNumber = (text: string): number | string | null => {
  const trimmed = text.trim().replace(",", ".")
  return trimmed === "" || Number.isNaN(Number(trimmed)) ? orNull(trimmed) : Number(trimmed)
}

const isGiven = (fields: Record<TextField, string>): boolean =>
  Object.values(fields).some((text) => text.trim() !== "")

/**
 * Body of the request that saves the form. An emptied text is sent as such, so that the base text
 * shows again.
 */
export const toBody = (form: BranchForm, before: Branch | undefined): Record<string, unknown> => ({
  code: form.code.trim(),
  name: form.base.name.trim(),
  city: form.base.city.trim(),
  address: orNull(form.base.address),
  phone: orNull(form.phone),
  latitude: toNumber(form.latitude),
  longitude: toNumber(form.longitude),
  hours: form.hours,
  methods: form.methods,
  status: form.status,
  rank: toNumber(form.rank) ?? 0,
  pickup: toRules(form.pickup),
  translations: Object.fromEntries(
    Object.entries(form.translations).filter(
      ([locale, fields]) => isGiven(fields) || before?.translations[locale]
    )
  ),
})
