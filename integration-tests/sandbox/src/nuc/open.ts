import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { makeRsaKey, ALGORITHMS, type Algorithm } from "../keys"
import { makeAuthority } from "./authority"
import { keepAuthority, type KeptAuthority } from "./kept"
import { LISTED, listedPersons } from "./listed-persons"
import { keptNuc, Nuc, NUC_RECORD, type KeptNuc } from "./nuc"

/** The services and people of the authority get certificates of a year: they are made anew before. */
const RENEW_AFTER_MS = 330 * 86_400_000
const CA_RSA_BITS = 3072

/**
 * Opens the authority of a folder and makes it first where there is none, or none that is still valid.
 * Takes some seconds the first time, for the long RSA keys.
 */
export async function makeNuc(stateDir: string, rsaBits = CA_RSA_BITS): Promise<Nuc> {
  const kept = keptNuc(stateDir).read(NUC_RECORD)
  if (kept && Date.now() - Date.parse(kept.madeAt) < RENEW_AFTER_MS) {
    return openNuc(stateDir)
  }
  return create(stateDir, rsaBits)
}

/**
 * Opens an authority that another process has made.
 * @throws Error when there is none in the folder
 */
export function openNuc(stateDir: string): Nuc {
  const kept = keptNuc(stateDir).read(NUC_RECORD)
  if (!kept) {
    throw new Error(`There is no authority in ${stateDir}: start the sandbox first.`)
  }
  return new Nuc(stateDir, kept)
}

async function create(stateDir: string, rsaBits: number): Promise<Nuc> {
  const now = new Date()
  const [gost2015, rsa, rsaKey, weakRsaKey] = await Promise.all([
    chains("gost2015", now, rsaBits),
    chains("rsa", now, rsaBits),
    makeRsaKey(2048),
    makeRsaKey(1024),
  ])
  const kept: KeptNuc = {
    madeAt: now.toISOString(),
    authorities: { gost2015: gost2015.authority, rsa: rsa.authority },
    forgers: { gost2015: gost2015.forger, rsa: rsa.forger },
    rsaKey: rsaKey.secret,
    weakRsaKey: weakRsaKey.secret,
    listed: {},
  }
  const nuc = new Nuc(stateDir, kept)
  const requests = listedPersons(now)
  for (const id of LISTED) {
    kept.listed[id] = nuc.issue(requests[id], id).serial
  }
  writeAnchors(nuc)
  keptNuc(stateDir).write(NUC_RECORD, kept)
  return nuc
}

async function chains(
  algorithm: Algorithm,
  now: Date,
  rsaBits: number
): Promise<{ authority: KeptAuthority; forger: KeptAuthority }> {
  const authority = await makeAuthority({ algorithm, now, rsaBits })
  const forger = await makeAuthority({ algorithm, now, rsaBits: 2048, imitates: authority })
  return { authority: keepAuthority(authority), forger: keepAuthority(forger) }
}

/** Writes the certificates that a verifier shall trust. */
function writeAnchors(nuc: Nuc): void {
  const folders = { root: "roots", nca: "intermediates" } as const
  for (const algorithm of ALGORITHMS) {
    const authority = nuc.authority(algorithm)
    for (const [role, name] of Object.entries(folders)) {
      const folder = path.join(nuc.trustDir, name)
      mkdirSync(folder, { recursive: true })
      const { certificate } = authority[role as keyof typeof folders]
      writeFileSync(path.join(folder, `${role}_${shortName(algorithm)}.cer`), certificate.der)
    }
  }
}

/** As the NUC calls its files: `nca_gost.crl`. */
export const shortName = (algorithm: Algorithm) => (algorithm === "rsa" ? "rsa" : "gost")
