import type { Language } from "../../../lib/languages"
import { en } from "./en"
import { kk } from "./kk"
import { ru } from "./ru"
import type { PickupLetters } from "./texts"

export const PICKUP_LETTERS: Record<Language, PickupLetters> = { kk, ru, en }

export type { PickupLetterFacts } from "./texts"
