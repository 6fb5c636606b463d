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
  /** G11: to the new address, with the link that makes it the login. */
  confirmEmail(facts: { confirmUrl: string; hours: number }): Letter
  /** G11: to the address in force, which somebody wants to replace. */
  emailChangeAsked(facts: { email: string; time: string; forgotPasswordUrl: string }): Letter
  /** G11: to the address that was in force. */
  emailChanged(facts: { email: string; time: string; forgotPasswordUrl: string }): Letter
  /** G5: the buyer's own copy of what they signed. */
  agreementSigned(facts: { time: string; version: number; agreementUrl: string }): Letter
}

export const LETTERS: Record<Language, LetterTexts> = { kk, ru, en }
