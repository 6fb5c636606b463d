import {
  createVerifier,
  gost512,
  httpTransport,
  loadTrust,
  readCms,
  readCertificate,
  readDer,
  octetsOf,
  streebog512,
  type Verifier,
  type VerifierOptions,
} from "@qazyna/eds/pki"
import { signCms, type Person, type Sandbox } from "@qazyna/sandbox"
import { oracleDigest, oracleVerify } from "./oracle"
import type { Work } from "./rate"

export const MEGABYTE = 1_000_000
const LISTS = ["nca_gost", "nca_d_gost", "nca_rsa", "nca_d_rsa"]
const CONTENT = Buffer.from("https://coins.example\nsign_in\n".padEnd(2_000, "."))

/** What is measured of the primitives: one megabyte, one signature. */
export function primitives(signed: SignedBytes): Work[] {
  const { key, signature, message } = signed
  const data = Buffer.alloc(MEGABYTE, 7)
  const reused = { reused: true }
  return [
    { name: "streebog ours", run: () => streebog512(data) },
    { name: "streebog node-gost-crypto", run: () => oracleDigest(data) },
    { name: "gost ours", run: () => gost512.verify(key, signature, message) },
    { name: "gost ours, authority", run: () => gost512.verify(key, signature, message, reused) },
    { name: "gost node-gost-crypto", run: () => oracleVerify(key, signature, message) },
  ]
}

/** A GOST signature as bare bytes. */
export type SignedBytes = { key: Uint8Array; signature: Uint8Array; message: Uint8Array }

/** The signature inside a certificate's CMS, as a verifier of bare signatures would get it. */
export function bareSignature(cms: Uint8Array): SignedBytes {
  const { certificates, signer } = readCms(cms)
  const { bits } = readCertificate(certificates[0] ?? Buffer.alloc(0)).publicKey
  const message = signer.signed?.asSet ?? Buffer.alloc(0)
  return { key: octetsOf(readDer(bits)), signature: signer.signature, message }
}

/** Whole signatures of persons, with chain and with lists that were loaded before. */
export async function wholeSignatures(sandbox: Sandbox): Promise<Work[]> {
  const verifier = await verifierOf(sandbox, { ocsp: undefined })
  const one = (name: string, person: Person): Work => {
    const cms = signCms(nucOf(sandbox), { person, content: CONTENT })
    return { name, run: () => signIn(verifier, cms) }
  }
  return [
    one("cms gost", personOf(sandbox, "aigerim")),
    one("cms rsa", personOf(sandbox, "marat-rsa")),
  ]
}

/** A GOST sign-in with OCSP; what the responder itself computes is taken off by `idle`. */
export async function signInOverOcsp(sandbox: Sandbox): Promise<Work & { idle: () => number }> {
  const { ocsp, ...rest } = await optionsOf(sandbox)
  let asking = 0
  const timed: VerifierOptions["ocsp"] = ocsp && {
    fetch: async (issuer, request) => {
      const started = process.cpuUsage()
      try {
        return await ocsp.fetch(issuer, request)
      } finally {
        const { user, system } = process.cpuUsage(started)
        asking += (user + system) / 1000
      }
    },
  }
  const verifier = createVerifier({ ...rest, ocsp: timed })
  const cms = signCms(nucOf(sandbox), {
    person: personOf(sandbox, "aigerim"),
    content: CONTENT,
  })
  return { name: "sign-in", run: () => signIn(verifier, cms), idle: () => asking }
}

/** A GOST CMS to take apart. */
export function gostSample(sandbox: Sandbox): SignedBytes {
  return bareSignature(
    signCms(nucOf(sandbox), { person: personOf(sandbox, "aigerim"), content: CONTENT })
  )
}

function signIn(verifier: Verifier, cms: Uint8Array) {
  return verifier.verifyPersonSignature({ cms, content: CONTENT, purpose: "agreement" })
}

async function verifierOf(sandbox: Sandbox, change: Partial<VerifierOptions>): Promise<Verifier> {
  return createVerifier({ ...(await optionsOf(sandbox)), ...change })
}

async function optionsOf(sandbox: Sandbox): Promise<VerifierOptions> {
  const origin = `http://127.0.0.1:${sandbox.ports.nuc}`
  return {
    trust: await loadTrust({ folder: nucOf(sandbox).trustDir, production: false }),
    clock: () => new Date(),
    ...httpTransport({
      ocspUrl: `${origin}/ocsp`,
      crlUrls: LISTS.map((name) => `${origin}/crl/${name}.crl`),
    }),
  }
}

function nucOf({ nuc }: Sandbox) {
  if (!nuc) throw new Error("The sandbox has no authority.")
  return nuc
}

function personOf(sandbox: Sandbox, name: string): Person {
  const person = nucOf(sandbox).person(name)
  if (!person) throw new Error(`The sandbox does not know ${name}.`)
  return person
}
