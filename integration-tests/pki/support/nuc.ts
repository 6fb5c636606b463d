import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { loadTrust, type TrustAnchors, type VerifierOptions } from "@qazyna/eds/pki"
import { makeNuc, type Nuc } from "@qazyna/sandbox"
import { makeRevocationList } from "../../sandbox/src/nuc/crl"
import { publishLists } from "../../sandbox/src/nuc/list-edition"
import { answerOcsp } from "../../sandbox/src/nuc/ocsp"
import { TRUTHFUL } from "../../sandbox/src/nuc/switches"
import { answerTimeStamp } from "../../sandbox/src/nuc/tsa"

/** Short keys, made in a moment. */
const RSA_BITS = 2048

/** An authority in a folder of its own, without servers, for the tests of one file. */
export type World = { nuc: Nuc; trust: TrustAnchors; folder: string }

export function useNuc(): () => World {
  let world: World
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "qazyna-pki-"))
    const nuc = await makeNuc(folder, RSA_BITS)
    world = { nuc, folder, trust: await loadTrust({ folder: nuc.trustDir, production: false }) }
  }, 60_000)
  afterAll(() => rmSync(world.folder, { recursive: true }))
  return () => world
}

export const LIST_URLS = ["base", "delta"]

/** Options of a verifier that asks the authority in this process. */
export function optionsOf({ nuc, trust, folder }: World): VerifierOptions & {
  ocsp: NonNullable<VerifierOptions["ocsp"]>
  crl: NonNullable<VerifierOptions["crl"]>
} {
  const edition = publishLists(folder)
  return {
    trust,
    clock: () => new Date(),
    ocsp: { fetch: async (_issuer, request) => answerOcsp(request, nuc, TRUTHFUL) },
    crl: {
      urls: LIST_URLS,
      fetch: async (url) => {
        const kind = url === "base" ? "base" : "delta"
        return makeRevocationList(nuc, { algorithm: "gost2015", kind, edition, mode: "good" })
      },
    },
    tsa: { fetch: async (request) => answerTimeStamp(request, nuc, "good") },
  }
}

/** A responder that does not answer. */
export const SILENT: VerifierOptions["ocsp"] = { fetch: () => Promise.reject(new Error("silent")) }
