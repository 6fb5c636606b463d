import type { Language } from "../../lib/languages"
import type { Letter } from "../letter"
import { en } from "./en"
import { kk } from "./kk"
import { ru } from "./ru"

/** The letters of the store in one language. Moments are written out, in Astana time; addresses are whole. */
export type LetterTexts = {
  /** G7: too many wrong passwords. */
  accountBlocked(facts: { time: string; forgotPasswordUrl: string }): Letter
  /** G9: the link that sets a new password. */
  recovery(facts: { resetUrl: string; minutes: number }): Letter
  passwordChanged(facts: { time: string; forgotPasswordUrl: string }): Letter
  newSignIn(facts: { time: string; ip: string; device: string; forgotPasswordUrl: string }): Letter
  /** G5: the buyer's own copy of what they signed. */
  agreementSigned(facts: { time: string; version: number; agreementUrl: string }): Letter
}

export const LETTERS: Record<Language, LetterTexts> = { kk, ru, en }
