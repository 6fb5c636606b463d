import { createCurve } from "./curve"
import { CRYPTO_PRO_A } from "./curves"
import { gost34311 } from "./gost34311"
import { createScheme } from "./scheme"

/** GOST 34.310-2004 with GOST 34.311-95: signatures of keys that expired in 2025. */
export const gost2004 = createScheme(createCurve(CRYPTO_PRO_A), gost34311)
