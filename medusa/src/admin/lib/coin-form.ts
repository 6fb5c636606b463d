import {
  COIN_TEXT_FIELDS,
  RECEIVING_METHODS,
  type CoinKind,
  type CoinTextField,
  type Metal,
  type Quality,
  type ReceivingMethod,
  type SourceKind,
} from "../../modules/coin/types"
import type { CoinFacts, CoinTexts } from "../../workflows/coin/types"
import { fromTextForm, toTextForm, type TextForm } from "./text-form"

export type AdminCoin = CoinFacts & CoinTexts

/** Numbers of a coin, which fields hold as text. */
export const COIN_NUMBERS = [
  "denomination",
  "fineness",
  "mass_g",
  "diameter_mm",
  "mintage",
  "year_on_coin",
] as const

/** Lines of text of a coin that have no language. */
export const COIN_LINES = ["size_mm", "issue_date", "source_url", "source_note"] as const

type LineField = (typeof COIN_NUMBERS)[number] | (typeof COIN_LINES)[number]

export type CoinForm = Record<LineField, string> &
  Record<CoinTextField, TextForm> & {
    kind: CoinKind
    metal: Metal | null
    quality: Quality | null
    source_kind: SourceKind | null
    receiving_methods: ReceivingMethod[]
  }

export function toCoinForm(coin: AdminCoin | null): CoinForm {
  const lines = [...COIN_NUMBERS, ...COIN_LINES].map((field) => [
    field,
    String(coin?.[field] ?? ""),
  ])
  const texts = COIN_TEXT_FIELDS.map((field) => [field, toTextForm(coin?.[field])])
  return {
    ...(Object.fromEntries(lines) as Record<LineField, string>),
    ...(Object.fromEntries(texts) as Record<CoinTextField, TextForm>),
    kind: coin?.kind ?? "collectible",
    metal: coin?.metal ?? null,
    quality: coin?.quality ?? null,
    source_kind: coin?.source_kind ?? null,
    receiving_methods: coin?.receiving_methods ?? [...RECEIVING_METHODS],
  }
}

/** The body of the request: empty fields become `null`, a decimal comma becomes a point. */
export function fromCoinForm(form: CoinForm): Record<string, unknown> {
  const numbers = COIN_NUMBERS.map((field) => [field, toNumber(form[field])])
  const lines = COIN_LINES.map((field) => [field, form[field].trim() || null])
  const texts = COIN_TEXT_FIELDS.map((field) => [field, fromTextForm(form[field])])
  const { kind, metal, quality, source_kind, receiving_methods } = form
  return {
    kind,
    metal,
    quality,
    source_kind,
    receiving_methods,
    ...Object.fromEntries([...numbers, ...lines, ...texts]),
  }
}

function toNumber(text: string): number | null {
  const trimmed = text.trim().replace(",", ".")
  return trimmed ? Number(trimmed) : null
}
