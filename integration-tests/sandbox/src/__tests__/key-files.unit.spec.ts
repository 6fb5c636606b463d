import { createPrivateKey, createPublicKey } from "node:crypto"
import { writeFileSync } from "node:fs"
import path from "node:path"
import { asn1, pkcs12, pki, util } from "node-forge"
import { bitsOf, gost512, octetsOf, readDer, toLittleEndian } from "@qazyna/eds/pki"
import { publicKeyBits } from "../certificates/certificate"
import { keyFileOf } from "../key-file/key-file"
import { KEY_FILE_PASSWORD } from "../key-file/protection"
import { hasOpenssl, openssl } from "./support/openssl"
import { present, temporaryFolder, useSandbox } from "./support/world"

const sandbox = useSandbox({ page: 0, nuc: 0 })
const person = (id: string) => present(sandbox().nuc?.person(id))
const octets = (text: string) => Buffer.from(text, "latin1")
const derOf = (value: asn1.Asn1) => octets(asn1.toDer(value).getBytes())

/** Opens a file with node-forge, as a program that knows nothing of the sandbox would. */
function open(file: Uint8Array, password = KEY_FILE_PASSWORD) {
  const text = Buffer.from(file).toString("latin1")
  const container = pkcs12.pkcs12FromAsn1(asn1.fromDer(text), password)
  const only = (bagType: string | undefined) => {
    const found = container.getBags({ bagType: present(bagType) })[present(bagType)] ?? []
    expect(found).toHaveLength(1)
    return present(found[0])
  }
  return { key: only(pki.oids.pkcs8ShroudedKeyBag), certificate: only(pki.oids.certBag) }
}

describe("G1 key files of the sandbox before node-forge", () => {
  it("an RSA key comes back with the certificate that was put in, Cyrillic names and all", () => {
    const marat = person("marat-rsa")
    const { key, certificate } = open(keyFileOf(marat).content)
    const pem = pki.privateKeyToPem(present(key.key))
    const spki = createPublicKey(createPrivateKey(pem)).export({ type: "spki", format: "der" })
    expect(spki.equals(marat.certificate.spki)).toBe(true)
    const read = present(certificate.cert)
    expect(derOf(pki.certificateToAsn1(read)).equals(marat.certificate.der)).toBe(true)
    expect(util.decodeUtf8(read.subject.getField("CN").value)).toBe("ЖҮНІСОВ МАРАТ")
  })

  it("a GOST key comes back as the number that belongs to the certificate's point", () => {
    const aigerim = person("aigerim")
    const { key, certificate } = open(keyFileOf(aigerim).content)
    expect(derOf(certificate.asn1).equals(aigerim.certificate.der)).toBe(true)
    const [, , outer] = readDer(derOf(key.asn1)).children
    const secret = Buffer.from(octetsOf(readDer(octetsOf(outer)))).reverse()
    const { x, y } = gost512.multiplyBase(BigInt(`0x${secret.toString("hex")}`))
    const point = octetsOf(readDer(publicKeyBits(aigerim.certificate.spki)))
    expect(point).toEqual(Buffer.concat([toLittleEndian(x, 64), toLittleEndian(y, 64)]))
  })

  it.each(["aigerim", "marat-rsa"])("%s: key and certificate are named by the key", (id) => {
    const { name, content } = keyFileOf(person(id))
    const [, keyId] = present(/_([0-9a-f]{40})\.p12$/.exec(name))
    for (const { attributes } of Object.values(open(content))) {
      expect(attributes.friendlyName).toEqual([keyId])
      expect(attributes.localKeyId.map(util.bytesToHex)).toEqual([keyId])
    }
  })

  it.each(["aigerim", "marat-rsa"])("%s: another password opens nothing", (id) => {
    expect(() => open(keyFileOf(person(id)).content, "qwerty12")).toThrow("MAC")
  })
})

describe("G1 key files on the page of the sandbox", () => {
  const get = (address: string) => fetch(`http://127.0.0.1:${sandbox().ports.page}${address}`)

  it.each([
    ["aigerim", /^attachment; filename="GOST512_[0-9a-f]{40}\.p12"$/],
    ["marat-rsa", /^attachment; filename="RSA256_[0-9a-f]{40}\.p12"$/],
    ["auth-rsa", /^attachment; filename="AUTH_RSA256_[0-9a-f]{40}\.p12"$/],
  ])("%s can be downloaded under the name that the NUC would give it", async (id, name) => {
    const { keyFilePassword } = (await (await get("/ncalayer")).json()) as Record<string, string>
    const response = await get(`/persons/${id}/key-file`)
    expect(response.headers.get("content-disposition")).toMatch(name)
    expect(response.headers.get("content-type")).toBe("application/x-pkcs12")
    open(new Uint8Array(await response.arrayBuffer()), keyFilePassword)
  })

  it("nobody's key is not found", async () => {
    expect((await get("/persons/nobody/key-file")).status).toBe(404)
  })
})

const suite = hasOpenssl ? describe : describe.skip

suite("G1 key files of the sandbox before the openssl command", () => {
  let folder: string
  beforeAll(() => {
    folder = temporaryFolder()
    for (const id of ["aigerim", "marat-rsa"]) {
      writeFileSync(path.join(folder, `${id}.p12`), keyFileOf(person(id)).content)
    }
  })

  const pkcs12Command = (id: string, ...more: string[]) =>
    openssl(
      ...([folder, "pkcs12", "-in", `${id}.p12`, ...more] as const),
      ...(more.includes("-passin") ? [] : ["-passin", `pass:${KEY_FILE_PASSWORD}`])
    )

  it.each(["aigerim", "marat-rsa"])("%s: it finds the MAC right, and both bags", (id) => {
    const told = pkcs12Command(id, "-info", "-noout")
    expect(told).toContain("MAC: sha1, Iteration 1024")
    expect(told).toContain("Shrouded Keybag: pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 1024")
    expect(told).toContain("Certificate bag")
    const wrong = ["-noout", "-passin", "pass:qwerty12"]
    expect(() => pkcs12Command(id, ...wrong)).toThrow("invalid password")
  })

  it.each(["aigerim", "marat-rsa"])("%s: it takes out the same certificate", (id) => {
    const [pem = ""] = pkcs12Command(id, "-nokeys").match(/-----BEGIN[^]+?-----END.*/) ?? []
    const der = Buffer.from(pem.replace(/-----.*-----/g, ""), "base64")
    expect(der.equals(person(id).certificate.der)).toBe(true)
  })

  it("marat-rsa: it takes out the key of the certificate", () => {
    const [pem = ""] =
      pkcs12Command("marat-rsa", "-nocerts", "-nodes").match(/-----BEGIN[^]+?-----END.*/) ?? []
    const spki = createPublicKey(pem).export({ type: "spki", format: "der" })
    expect(bitsOf(readDer(spki).children[1])).toEqual(
      publicKeyBits(person("marat-rsa").certificate.spki)
    )
  })
})
