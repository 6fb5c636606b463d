import { createRequire } from "node:module"
import { bitsOf, readDer, streebog512 } from "@qazyna/eds/pki"
import { publicKeyBits, type Certificate } from "../certificates/certificate"
import { makeKey } from "../keys"
import { present, useSandbox } from "./support/world"

interface Oracle {
  verify(key: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean
}

const load = createRequire(__filename)
const sandbox = useSandbox({ page: 0, nuc: 0 })

/** GOST R 34.10-2012 of a library that shares no code with ours; it takes the NUC's layout as it is. */
function oracle(): Oracle {
  const { gostEngine } = load("node-gost-crypto")
  return gostEngine.getGostSign({
    name: "GOST R 34.10",
    version: 2012,
    length: 512,
    mode: "SIGN",
    namedCurve: "T-512-A",
    hash: { name: "GOST R 34.11", version: 2012, length: 512 },
  }) as Oracle
}

describe("B5 the GOST half of the sandbox before node-gost-crypto", () => {
  const accepts = (issuer: Certificate, { der }: Certificate) => {
    const [tbs, , signature] = readDer(der).children
    return oracle().verify(
      Uint8Array.from(publicKeyBits(issuer.spki).subarray(3)),
      Uint8Array.from(bitsOf(signature)),
      Uint8Array.from(present(tbs).bytes)
    )
  }

  it("accepts root, intermediate, services and people", () => {
    const nuc = present(sandbox().nuc)
    const { root, nca, ocsp, tsa } = nuc.authority("gost2015")
    expect(accepts(root.certificate, root.certificate)).toBe(true)
    expect(accepts(root.certificate, nca.certificate)).toBe(true)
    for (const { certificate } of [ocsp, tsa, nuc.issue(), present(nuc.person("aigerim"))]) {
      expect(accepts(nca.certificate, certificate)).toBe(true)
    }
  })

  it("refuses what the forger has signed", () => {
    const nuc = present(sandbox().nuc)
    const forged = nuc.issue({ fault: "foreign-authority" })
    expect(accepts(nuc.authority("gost2015").nca.certificate, forged.certificate)).toBe(false)
  })

  it("never signs twice alike", async () => {
    const key = await makeKey("gost2015")
    const message = streebog512(Buffer.from("message"))
    expect(key.sign(message)).not.toEqual(key.sign(message))
  })
})
