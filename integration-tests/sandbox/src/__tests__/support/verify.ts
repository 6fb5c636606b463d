import { createVerifier, httpTransport, loadTrust, PkiError } from "@qazyna/eds/pki"
import { signCms, type Person, type Sandbox, type SignOptions, type Switches } from "../../index"
import { present } from "./world"

const CONTENT = Buffer.from("https://coins.example\nsign_in\n")
const LISTS = ["nca_gost", "nca_d_gost", "nca_rsa", "nca_d_rsa"]
const TIMEOUT_MS = 400
let lanes = 0

type Case = Partial<Omit<SignOptions, "person" | "content">> & {
  purpose?: "sign_in" | "agreement"
  requestTimeStamp?: boolean
  /** How the authority misbehaves. */
  switches?: Partial<Switches>
  /** Whether the verifier knows the lists of revoked certificates. */
  lists?: boolean
}

/**
 * Signs, and has the store's own verifier look at it over HTTP.
 * @returns the code of the refusal; "ocsp" or "crl" when the signature is good by that source
 */
export async function verdict(sandbox: Sandbox, person: Person, given: Case = {}): Promise<string> {
  const { purpose = "sign_in", requestTimeStamp, switches, lists = true, ...signing } = given
  const nuc = present(sandbox.nuc)
  const lane = `case-${++lanes}`
  const origin = `http://127.0.0.1:${sandbox.ports.nuc}`
  if (switches) {
    await fetch(`${origin}/switches`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ lane, ...switches }),
    })
  }
  const base = `${origin}/lanes/${lane}`
  const verifier = createVerifier({
    trust: await loadTrust({ folder: nuc.trustDir, production: false }),
    clock: () => new Date(),
    ...httpTransport({
      ocspUrl: `${base}/ocsp`,
      crlUrls: lists ? LISTS.map((name) => `${base}/crl/${name}.crl`) : [],
      tsaUrl: `${base}/tsp`,
      timeoutMs: TIMEOUT_MS,
    }),
  })
  const cms = signCms(nuc, { ...signing, person, content: CONTENT })
  try {
    const good = await verifier.verifyPersonSignature({
      cms,
      content: CONTENT,
      purpose,
      ...(requestTimeStamp ? { requestTimeStamp } : {}),
    })
    return good.revocation.source
  } catch (error) {
    if (error instanceof PkiError) {
      return error.code
    }
    throw error
  }
}
