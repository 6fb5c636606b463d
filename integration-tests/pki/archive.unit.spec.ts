import { writeFileSync } from "node:fs"
import path from "node:path"
import { unzipSync, zipSync } from "fflate"
import { createVerifier, verifyArchive, type PersonSignature } from "@qazyna/eds/pki"
import { signCms } from "@qazyna/sandbox"
import { run } from "../../plugins/eds/src/pki/cli/run"
import { archiveOf } from "./support/archive"
import { optionsOf, SILENT, useNuc } from "./support/nuc"

// Hundreds of verifications, on a machine that may have other work.
jest.setTimeout(60_000)

const CONTENT = Buffer.from("https://coins.example\nagreement\n\nКелісім\n")
const TEN_YEARS_LATER = () => new Date(Date.now() + 10 * 365 * 86_400_000)

const world = useNuc()

async function sign(stamp: "embedded" | "requested" | "none", lists = false) {
  const { nuc } = world()
  const person = nuc.issue()
  const timeStamp = stamp === "embedded"
  const cms = signCms(nuc, { person, content: CONTENT, detached: true, timeStamp })
  const options = optionsOf(world())
  const verifier = createVerifier(lists ? { ...options, ocsp: SILENT } : options)
  const requestTimeStamp = stamp === "requested"
  return verifier.verifyPersonSignature({
    cms,
    content: CONTENT,
    purpose: "agreement",
    requestTimeStamp,
  })
}

const check = (zip: Uint8Array, clock = TEN_YEARS_LATER) =>
  verifyArchive(zip, { testTrust: world().trust, clock })

const archive = async (...given: Parameters<typeof sign>) =>
  archiveOf(CONTENT, await sign(...given))

/** The archive with a file changed, and the manifest made to match when that is asked for. */
function changed(zip: Uint8Array, name: string, change: (file: Buffer) => Uint8Array): Uint8Array {
  const files = unzipSync(zip)
  files[name] = Uint8Array.from(change(Buffer.from(files[name] ?? [])))
  return zipSync(files)
}

describe("B5 the archive of a signature", () => {
  it.each([
    ["a stamp that the signer brought", "embedded", false],
    ["a stamp that the shop asked for", "requested", false],
    ["the shop's record of the time only", "none", false],
    ["lists of revoked certificates and their delta", "requested", true],
  ] as const)(
    "B5 is checked years after the certificate expired, with %s",
    async (_, stamp, lists) => {
      const signature = await sign(stamp, lists)
      const again = await check(archiveOf(CONTENT, signature))
      expect(again.person).toEqual(signature.person)
      expect(again.timeStamp?.genTime).toEqual(signature.timeStamp?.genTime)
      expect(again.revocation.source).toBe(lists ? "crl" : "ocsp")
      expect(again.certificate.notAfter < TEN_YEARS_LATER()).toBe(true)
    }
  )

  it("B5 production trusts nothing that the archive itself brings", async () => {
    await expect(verifyArchive(await archive("none"))).rejects.toMatchObject({
      code: "certificate_untrusted",
    })
  })

  it.each([
    ["content.txt", "archive_mismatch"],
    ["signature.p7s", "archive_mismatch"],
    ["revocation.ocsp", "archive_mismatch"],
    ["timestamp.tst", "archive_mismatch"],
    ["chain/1.cer", "archive_mismatch"],
  ])("B5 %s with a bit changed: %s", async (name, code) => {
    const zip = changed(await archive("requested"), name, (file) => {
      file[file.length - 1]! ^= 1
      return file
    })
    await expect(check(zip)).rejects.toMatchObject({ code })
  })

  it("B5 a manifest that matches forged parts helps nobody", async () => {
    const signature = await sign("requested")
    const another = await sign("requested")
    const forged = (change: Partial<PersonSignature>) =>
      check(archiveOf(CONTENT, { ...signature, ...change }))
    await expect(check(archiveOf(Buffer.from("another text"), signature))).rejects.toMatchObject({
      code: "content_mismatch",
    })
    await expect(forged({ timeStamp: another.timeStamp })).rejects.toMatchObject({
      code: "timestamp_imprint_mismatch",
    })
    await expect(forged({ revocation: another.revocation })).rejects.toMatchObject({
      code: "ocsp_certificate_mismatch",
    })
    await expect(forged({ certificate: another.certificate })).rejects.toMatchObject({
      code: "archive_mismatch",
    })
    const longAgo = new Date(signature.verifiedAt.getTime() - 86_400_000)
    await expect(forged({ timeStamp: undefined, verifiedAt: longAgo })).rejects.toMatchObject({
      code: "ocsp_stale",
    })
  })

  it("B5 what is no archive is refused as such", async () => {
    const zip = await archive("none")
    const refused = [
      Buffer.from("no ZIP"),
      zipSync({ "manifest.json": Buffer.from("{}") }),
      changed(zip, "manifest.json", () => Buffer.from("[")),
      zipSync(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}`, Buffer.of(1)]))),
      zipSync({ bomb: new Uint8Array(80 << 20) }),
    ]
    for (const each of refused) {
      await expect(check(each)).rejects.toMatchObject({ code: "archive_malformed" })
    }
  })
})

describe("B5 the command line tool", () => {
  const put = async (name: string, bytes: Uint8Array) => {
    const file = path.join(world().folder, name)
    writeFileSync(file, bytes)
    return file
  }

  it("B5 says what it found, never the whole IIN, and that test keys are test keys", async () => {
    const signature = await sign("requested")
    const file = await put("good.zip", archiveOf(CONTENT, signature))
    const { text, exitCode } = await run(["verify", file, "--test-trust", world().nuc.trustDir])
    expect(exitCode).toBe(0)
    expect(text).toContain("VALID under TEST authorities")
    expect(text).toContain(signature.person.commonName)
    expect(text).toContain("proved by a time stamp")
    expect(text).not.toContain(signature.person.iin)
  })

  it("B5 says when the time rests on the shop's word", async () => {
    const file = await put("plain.zip", await archive("none"))
    const { text } = await run(["verify", file, "--test-trust", world().nuc.trustDir])
    expect(text).toContain("no time stamp")
  })

  it("B5 tells refused, unreadable and misunderstood apart", async () => {
    const file = await put("test-keys.zip", await archive("none"))
    expect(await run(["verify", file])).toMatchObject({
      exitCode: 1,
      text: expect.stringMatching(/^REFUSED certificate_untrusted/),
    })
    expect(await run(["verify", `${file}.absent`])).toMatchObject({
      exitCode: 1,
      text: expect.stringMatching(/^NOT CHECKED/),
    })
    for (const argv of [[], ["verify"], ["sign", file], ["verify", file, "--fast"]]) {
      expect(await run(argv)).toMatchObject({ exitCode: 2 })
    }
  })
})
