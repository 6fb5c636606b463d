import { readCms } from "@qazyna/eds/pki"
import type { Behaviour } from "../index"
import { connect, signRequest, type NcaClient } from "./support/nca-client"
import { present, useSandbox } from "./support/world"

const sandbox = useSandbox({ page: 0, nuc: 0, ncalayer: 0, ncalayerTls: 0 })
const desk = () => present(sandbox().desk)
const PEM = /^-----BEGIN CMS-----\n([A-Za-z0-9+/=]{1,64}\n)+-----END CMS-----\n$/

let page: NcaClient
async function open(): Promise<NcaClient> {
  page = connect(`ws://127.0.0.1:${sandbox().ports.ncalayer}`)
  expect(await page.next()).toBe('{"result":{"version":"1.4"}}')
  return page
}
async function answerTo(message: object | string): Promise<Record<string, unknown>> {
  page.send(message)
  return JSON.parse(await page.next()) as Record<string, unknown>
}
const behave = (change: Partial<Behaviour>) => desk().change(change)

beforeEach(() => desk().reset())
afterEach(() => page.close())

describe("the mock of NCALayer", () => {
  it("greets, answers a heartbeat, a probe and nonsense like the real one", async () => {
    await open()
    page.send("--heartbeat--")
    expect(await page.next()).toBe("--heartbeat--")
    const probe = { module: "kz.digiflow.mobile.extensions", method: "getVersion" }
    expect(await answerTo(probe)).toEqual({ success: false, errorCode: "MODULE_NOT_FOUND" })
    expect(await answerTo("{")).toEqual({
      success: false,
      code: "COMMON_JSON_WRAPPING_EXCEPTION",
    })
  })

  it("signs for real, over TLS as well, and notes who asked", async () => {
    const { ca } = present(sandbox().tls)
    page = connect(`wss://127.0.0.1:${sandbox().ports.ncalayerTls}`, { ca })
    await page.next()
    const { status, body } = await answerTo(signRequest("text\n"))
    const [pem = ""] = (body as { result: string[] }).result
    expect(status).toBe(true)
    expect(pem).toMatch(PEM)
    const der = Buffer.from(pem.replace(/-----.*-----/g, ""), "base64")
    expect(() => readCms(der)).not.toThrow()
    expect(der.includes("text\n")).toBe(true)
    expect(desk().requests[0]).toMatchObject({
      origin: "https://coins.example",
      method: "sign",
      outcome: "signed by aigerim",
    })
  })

  it("leaves the content out when it shall be detached, and stamps when asked", async () => {
    await open()
    const params = { encapsulate: false, tsaProfile: {} }
    const { body } = await answerTo(signRequest("secret text", params))
    const [pem = ""] = (body as { result: string[] }).result
    const der = Buffer.from(pem.replace(/-----.*-----/g, ""), "base64")
    expect(der.includes("secret text")).toBe(false)
    expect(der.includes("TIME-STAMPING AUTHORITY")).toBe(true)
  })

  it("answers several documents with one entry for each", async () => {
    await open()
    const request = signRequest("")
    const data = ["one", "two"].map((text) => Buffer.from(text).toString("base64"))
    const { body } = await answerTo({ ...request, args: { ...request.args, data } })
    expect((body as { result: string[] }).result).toHaveLength(2)
  })

  it.each([
    [{ shape: "string" }, expect.stringMatching(PEM)],
    [{ shape: "array" }, [expect.stringMatching(PEM)]],
    [
      { shape: "object" },
      {
        signatures: [expect.stringMatching(PEM)],
        certificate: expect.stringContaining("BEGIN CERTIFICATE"),
      },
    ],
    [{ encoding: "pem-crlf" }, [expect.stringMatching(/CMS-----\r\n$/)]],
    [{ encoding: "base64" }, [expect.stringMatching(/^[A-Za-z0-9+/=]+$/)]],
    [{ encoding: "base64-lines" }, [expect.stringMatching(/^([A-Za-z0-9+/=]{76}\r\n)+/)]],
  ] satisfies [Partial<Behaviour>, unknown][])("writes results as %j", async (change, result) => {
    await open()
    behave(change)
    expect(await answerTo(signRequest("text"))).toEqual({ status: true, body: { result } })
  })

  it("says nothing more than that the person cancelled", async () => {
    await open()
    behave({ mode: "cancel" })
    expect(await answerTo(signRequest("text"))).toEqual({ status: true, body: {} })
  })

  it("asks, and signs or cancels as told", async () => {
    await open()
    behave({ mode: "ask" })
    for (const decision of ["sign", "cancel"] as const) {
      page.send(signRequest("the text"))
      const asked = await waitForPending()
      expect(asked).toMatchObject({ person: "aigerim", texts: ["the text"] })
      desk().decide(asked.id, decision)
      const { body } = JSON.parse(await page.next()) as { body: object }
      expect("result" in body).toBe(decision === "sign")
    }
  })

  it("forgets to ask when the page has gone", async () => {
    await open()
    behave({ mode: "ask" })
    page.send(signRequest("text"))
    await waitForPending()
    page.close()
    await expect(page.next()).resolves.toBe("closed")
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(desk().pending).toEqual([])
  })

  it("fails with a code, breaks the connection, or never answers", async () => {
    await open()
    behave({ mode: "error", errorCode: "SIGNING_FAILURE" })
    expect(await answerTo(signRequest("text"))).toMatchObject({
      status: false,
      code: "SIGNING_FAILURE",
    })
    behave({ mode: "hang" })
    page.send(signRequest("text"))
    behave({ mode: "close" })
    page.send(signRequest("text"))
    expect(await page.next()).toBe("closed")
  })

  it("stays silent from the beginning when told", async () => {
    behave({ mode: "silent" })
    page = connect(`ws://127.0.0.1:${sandbox().ports.ncalayer}`)
    const first = await Promise.race([
      page.next(),
      new Promise((resolve) => setTimeout(() => resolve("nothing"), 150)),
    ])
    expect(first).toBe("nothing")
  })

  it.each([
    [{ format: "p7" }, "INVOCATION_ERROR"],
    [{ data: 1 }, "INVOCATION_ERROR"],
    [{ signerParams: {} }, "INVOCATION_ERROR"],
    [{ format: "xml" }, "INVALID_SIGNING_PARAMS"],
    [{ data: "no base64!" }, "INVALID_SIGNING_PARAMS"],
  ])("refuses arguments %j with %s", async (change, code) => {
    await open()
    const request = signRequest("text")
    const answer = await answerTo({ ...request, args: { ...request.args, ...change } })
    expect(answer).toMatchObject({ status: false, code })
  })

  it("withholds keys that do not fit when it is strict", async () => {
    await open()
    behave({ strict: true })
    for (const person of ["employee", "expired", "auth-rsa"]) {
      behave({ person })
      expect(await answerTo(signRequest("text"))).toEqual({ status: true, body: {} })
    }
    behave({ person: "aigerim" })
    const other = signRequest("text", {}, { iin: "900515300127" })
    expect(await answerTo(other)).toEqual({ status: true, body: {} })
    expect(await answerTo(signRequest("text"))).toHaveProperty("body.result")
  })

  it("speaks the older module, and gives a request its uuid back", async () => {
    await open()
    const call = (method: string, ...args: unknown[]) =>
      answerTo({ module: "kz.gov.pki.knca.commonUtils", method, args, uuid: "7" })
    expect(await call("getActiveTokens")).toEqual({ code: "200", responseObject: [], uuid: "7" })
    expect(await call("changeLocale", "kk")).toEqual({ code: "200", uuid: "7" })
    expect(await call("getKeyInfo", "PKCS12")).toMatchObject({
      responseObject: {
        subjectCn: "АХМЕТОВА АЙГЕРІМ",
        certNotAfter: expect.stringMatching(/^\d\d\.\d\d\.\d{4} \d\d:\d\d:\d\d$/),
      },
    })
    const text = Buffer.from("text").toString("base64")
    const signing = await call("createCAdESFromBase64", "PKCS12", "SIGNATURE", text, true)
    expect(signing).toMatchObject({
      code: "200",
      responseObject: expect.not.stringMatching("BEGIN"),
    })
    expect(await call("createCAdESFromBase64", 1, 2, 3, 4)).toMatchObject({
      code: "500",
      message: expect.stringContaining("argument type mismatch"),
    })
    behave({ mode: "cancel" })
    expect(await call("createCAdESFromBase64", "PKCS12", "SIGNATURE", text, true)).toMatchObject({
      code: "500",
      message: "action.canceled",
    })
  })
})

async function waitForPending() {
  for (;;) {
    const [asked] = desk().pending
    if (asked) {
      return asked
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
