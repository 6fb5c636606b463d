import type { Language } from "../../lib/languages"
import type { CoinRecord } from "../data/coin-record"
import { kindOf } from "../data/coin-record"
import { introduction } from "./introduction"

type Phrases = {
  reverse: string
  obverse: string
  special: string
  packaging: string
  mintage: (pieces: number) => string
}

const PHRASES: Record<Language, Phrases> = {
  kk: {
    reverse: "Реверс (сырт жағы).",
    obverse: "Аверс (бет жағы).",
    special: "Ерекшелігі:",
    packaging: "Арнайы қаптамада сатылады.",
    mintage: (pieces) => `Таралымы – ${grouped(pieces, "\u00a0")} дана.`,
  },
  ru: {
    reverse: "Реверс.",
    obverse: "Аверс.",
    special: "Особенности:",
    packaging: "Продаётся в специальной упаковке.",
    mintage: (pieces) => `Тираж – ${grouped(pieces, "\u00a0")} штук.`,
  },
  en: {
    reverse: "Reverse.",
    obverse: "Obverse.",
    special: "Special features:",
    packaging: "Sold in special packaging.",
    mintage: (pieces) => `Mintage: ${grouped(pieces, ",")} pieces.`,
  },
}

/**
 * Product description of a coin in one language: paragraphs divided by blank lines, made only of
 * what the record says.
 */
export function describeCoin(coin: CoinRecord, language: Language): string {
  const phrases = PHRASES[language]
  const { reverse, obverse, special, mintage } = coin
  const paragraphs = [
    introduction(coin, language),
    reverse && `${phrases.reverse} ${sentence(reverse[language])}`,
    obverse && `${phrases.obverse} ${sentence(obverse[language])}`,
    special && `${phrases.special} ${sentence(special[language])}`,
    mintage !== null && phrases.mintage(mintage),
    kindOf(coin) === "circulating_commemorative" && phrases.packaging,
  ]
  return paragraphs.filter(Boolean).join("\n\n")
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function grouped(count: number, separator: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, separator)
}
