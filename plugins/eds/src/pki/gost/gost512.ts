import { createCurve } from "./curve"
import { TC26_512_A } from "./curves"
import { createScheme } from "./scheme"
import { streebog512 } from "./streebog"

/** GOST 34.10-2015 with keys of 512 bits and Streebog-512: every signature of today. */
export const gost512 = createScheme(createCurve(TC26_512_A), streebog512)
