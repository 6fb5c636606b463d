import { AGREEMENT_EN } from "./en"
import { AGREEMENT_KK } from "./kk"
import { AGREEMENT_RU } from "./ru"

/** G4: the user agreement that the demonstration starts with. Staff write the next version in the admin. */
export const DEMO_AGREEMENT = { kk: AGREEMENT_KK, ru: AGREEMENT_RU, en: AGREEMENT_EN }
