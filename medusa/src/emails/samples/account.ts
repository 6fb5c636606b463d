import type { Language } from "../../lib/languages"
import { astanaTime } from "../astana-time"
import type { Letter } from "../letter"
import { storeAddress } from "../store-address"
import { LETTERS } from "../texts"

const TIME = new Date("2026-11-21T23:30:00Z")

/** Letters about an account with made-up facts, by template. */
export const ACCOUNT_SAMPLES: Record<string, (language: Language) => Letter> = {
  "account-blocked": (language) => LETTERS[language].accountBlocked(facts(language)),
  recovery: (language) =>
    LETTERS[language].recovery({
      resetUrl: storeAddress(language, "/reset-password?token=sample"),
      minutes: 15,
    }),
  "password-changed": (language) => LETTERS[language].passwordChanged(facts(language)),
  "new-sign-in": (language) =>
    LETTERS[language].newSignIn({
      ...facts(language),
      ip: "203.0.113.7",
      device: "Mozilla/5.0 Firefox/145.0",
    }),
  "confirm-email": (language) =>
    LETTERS[language].confirmEmail({
      confirmUrl: storeAddress(language, "/confirm-email?token=sample"),
      hours: 24,
    }),
  "email-change-asked": (language) => LETTERS[language].emailChangeAsked(facts(language)),
  "email-changed": (language) => LETTERS[language].emailChanged(facts(language)),
  "agreement-signed": (language) =>
    LETTERS[language].agreementSigned({
      time: astanaTime(TIME, language),
      version: 3,
      agreementUrl: storeAddress(language, "/account/agreement"),
    }),
}

function facts(language: Language) {
  return {
    time: astanaTime(TIME, language),
    email: "aigerim.new@example.kz",
    forgotPasswordUrl: storeAddress(language, "/forgot-password"),
  }
}
