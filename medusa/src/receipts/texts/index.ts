import type { Language } from "../../lib/languages"
import { en } from "./en"
import { kk } from "./kk"
import { ru } from "./ru"
import type { ReceiptTexts } from "./texts"

export const RECEIPT_TEXTS: Record<Language, ReceiptTexts> = { kk, ru, en }

export type { ReceiptTexts }
