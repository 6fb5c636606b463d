import { table } from "../figures"
import type { Cost } from "./rate"

const FASTER_AT_LEAST = 3
const VERIFICATIONS_AT_MOST = 5
const OFF_THE_MAIN_THREAD_MS = 50

/**
 * What was measured as two tables and a line for each aim.
 *
 * @param signIn milliseconds of a whole GOST sign-in
 * @param openssl RSA verifications in a second by `openssl speed`
 */
export function report(found: Cost[], signIn: number, openssl: number | undefined): string {
  const ms = (name: string) => found.find((cost) => cost.name === name)?.ms ?? NaN
  const perSecond = (name: string) => 1000 / ms(name)
  const rate = (name: string, title: string) => [
    title,
    perSecond(name).toFixed(perSecond(name) < 100 ? 1 : 0),
    ms(name).toFixed(2),
  ]
  const rows = [
    ["", "/s", "ms"],
    rate("streebog ours", "Streebog-512, MB"),
    rate("streebog node-gost-crypto", "  node-gost-crypto"),
    rate("gost ours", "GOST 34.10-2015-512 verify"),
    rate("gost ours, authority", "  by a known authority's key"),
    rate("gost node-gost-crypto", "  node-gost-crypto"),
    rate("cms gost", "GOST CMS, chain, cached revocation"),
    rate("cms rsa", "RSA CMS, chain, cached revocation"),
    ["  openssl speed rsa2048, bare verify", openssl?.toFixed(0) ?? "absent", ""],
    ["GOST sign-in with OCSP", (1000 / signIn).toFixed(0), signIn.toFixed(2)],
  ]
  const faster = ms("gost node-gost-crypto") / ms("gost ours")
  const verifications = signIn / ms("gost ours")
  return [
    table(rows),
    "",
    aim("GOST verify against node-gost-crypto", faster, faster >= FASTER_AT_LEAST, ">= 3x"),
    aim("sign-in in verifications", verifications, verifications < VERIFICATIONS_AT_MOST, "< 5"),
    aim("sign-in in ms", signIn, signIn < OFF_THE_MAIN_THREAD_MS, "< 50, else off the main thread"),
    "",
  ].join("\n")
}

const aim = (what: string, found: number, reached: boolean, wanted: string) =>
  `${reached ? "reached" : "MISSED "}  ${what}: ${found.toFixed(1)} (aim ${wanted})`
