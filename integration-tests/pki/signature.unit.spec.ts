import { createVerifier, PkiError, type VerifierOptions } from "@qazyna/eds/pki"
import { base64LinesOf, pemOf, signCms } from "@qazyna/sandbox"
import { optionsOf, useNuc } from "./support/nuc"

// Hundreds of verifications, on a machine that may have other work.
jest.setTimeout(60_000)

const CONTENT = Buffer.from("https://coins.example\nsign_in\n")
const world = useNuc()

const upper = (text = "") => text.toLocaleUpperCase("kk")

const verify = (cms: string | Uint8Array, options: VerifierOptions = optionsOf(world())) =>
  createVerifier(options).verifyPersonSignature({ cms, content: CONTENT, purpose: "sign_in" })

const good = () => {
  const { nuc } = world()
  return signCms(nuc, { person: nuc.person("aigerim")!, content: CONTENT, timeStamp: true })
}

describe("G1 a person's signature", () => {
  it("G1 says who signed with what", async () => {
    const found = await verify(good())
    const person = world().nuc.person("aigerim")!
    const { surname, givenName } = person
    expect(found.person).toEqual({
      iin: person.iin,
      commonName: upper(`${surname} ${givenName}`),
      surname: upper(surname),
      givenName: upper(givenName),
      patronymic: upper(person.patronymic),
      email: person.email,
    })
    expect(found.certificate).toMatchObject({ serial: person.serial, algorithm: "gost2015" })
    expect(found.evidence.chain).toHaveLength(2)
  })

  it("G1 is taken in every form that NCALayer gives it, and in no other", async () => {
    const cms = good()
    const base64 = Buffer.from(cms).toString("base64")
    const pem = pemOf(cms)
    const forms = [cms, base64, base64LinesOf(cms), pem, pem.replace(/\r?\n/g, "\r\n")]
    for (const form of [...forms, pem.replaceAll(" CMS-", " PKCS7-")]) {
      expect((await verify(form)).person.iin).toBe(world().nuc.person("aigerim")!.iin)
    }
    const others = [
      "",
      "-----BEGIN CMS-----\n-----END CMS-----",
      pem.replaceAll(" CMS-", " CERTIFICATE-"),
      `text before\n${pem}`,
      `${base64.slice(0, -4)}!!!!`,
      base64.replaceAll("+", "-").replaceAll("/", "_"),
      base64.replace("A", " A"),
    ]
    for (const form of others) {
      await expect(verify(form)).rejects.toMatchObject({ code: "cms_encoding" })
    }
    await expect(verify("A".repeat(1 << 20))).rejects.toMatchObject({ code: "cms_too_large" })
  })

  it("G1 is refused with any bit changed, or has at least lost its stamp", async () => {
    const cms = good()
    const options = optionsOf(world())
    const verifier = createVerifier(options)
    const unnoticed: number[] = []
    for (let place = 0; place < cms.length; place += place < 60 ? 1 : 11) {
      const flipped = Buffer.from(cms)
      flipped[place]! ^= 1 << (place % 8)
      const input = { cms: flipped, content: CONTENT, purpose: "sign_in" } as const
      const refused = await verifier.verifyPersonSignature(input).then(
        ({ timeStamp }) => !timeStamp,
        (error: unknown) => error instanceof PkiError
      )
      if (!refused) unnoticed.push(place)
    }
    expect(unnoticed).toEqual([])
  })

  it("G1 without any source of revocation nobody is let in", async () => {
    const { trust, clock } = optionsOf(world())
    await expect(verify(good(), { trust, clock })).rejects.toMatchObject({
      code: "revocation_unavailable",
    })
  })

  it("G1 under anchors that are none, everything is refused", async () => {
    const { trust } = world()
    const swapped = { roots: trust.intermediates, intermediates: trust.roots }
    const garbled = { roots: [Buffer.from("30030101ff", "hex")], intermediates: [] }
    for (const each of [{ roots: [], intermediates: [] }, swapped, garbled]) {
      const verifying = verify(good(), { ...optionsOf(world()), trust: each })
      await expect(verifying).rejects.toBeInstanceOf(PkiError)
    }
  })
})
