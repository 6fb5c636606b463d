import { WebSocket } from "ws"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { Challenge } from "~/eds/challenge"
import { signWithNcaLayer } from "~/eds/ncalayer/sign"
import { SigningTrouble, type TroubleKind } from "~/eds/trouble"
import { answering, startFakeNcaLayer, type Behaviour, type FakeNcaLayer } from "../fake/ncalayer"

const CMS = "-----BEGIN CMS-----\nMIIB\n-----END CMS-----\n"

const challenge: Challenge = {
  id: "chal_1",
  purpose: "agreement",
  data: "0JrQtdC70ZbRgdGW0Lw=",
  expires_at: new Date(Date.now() + 300_000).toISOString(),
  ncalayer: {
    format: "cms",
    decode: true,
    encapsulate: false,
    extKeyUsageOids: ["1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.1"],
  },
}

let program: FakeNcaLayer | undefined
/** As in a browser, where an error of a socket that nobody listens to stops nothing. */
class BrowserSocket extends WebSocket {
  constructor(url: string) {
    super(url)
    this.on("error", () => undefined)
  }
}

const permissions = { query: vi.fn() }

beforeEach(() => {
  permissions.query.mockRejectedValue(new TypeError("no such permission"))
  vi.stubGlobal("WebSocket", BrowserSocket)
  vi.stubGlobal("navigator", { permissions })
})

afterEach(async () => {
  await program?.stop()
  program = undefined
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

interface Trial {
  url?: string
  challenge?: Challenge
  signal?: AbortSignal
  onWindow?: () => void
}

const sign = (trial: Trial = {}) =>
  signWithNcaLayer({
    url: program?.url ?? "",
    challenge,
    language: "kk",
    signal: new AbortController().signal,
    onWindow: () => undefined,
    ...trial,
  })

async function troubleOf(signing: Promise<string>): Promise<[TroubleKind, string]> {
  const error: unknown = await signing.then(
    () => null,
    (thrown: unknown) => thrown
  )
  if (error instanceof SigningTrouble) return [error.kind, error.detail]
  throw new Error("The signing had no trouble", { cause: error })
}

async function meet(behave: Behaviour, greeting?: string | null): Promise<void> {
  program = await startFakeNcaLayer(behave, greeting)
}

describe("NCALayer", () => {
  test.each([
    ["an array of one", [CMS]],
    ["a plain text", CMS],
    ["an object with the certificate", { signatures: [CMS], certificate: "" }],
  ])("G1 signs, and answers with %s", async (_shape, result) => {
    await meet(answering({ status: true, body: { result } }))
    const onWindow = vi.fn()
    expect(await sign({ onWindow })).toBe(CMS)
    expect(onWindow).toHaveBeenCalledOnce()
  })

  test("G1, G5 is asked for one signature by a natural person, detached and over the decoded bytes", async () => {
    await meet(answering({ status: true, body: { result: [CMS] } }))
    await sign()
    expect(program?.requests.map((text) => JSON.parse(text) as unknown)).toEqual([
      {
        module: "kz.gov.pki.knca.basics",
        method: "sign",
        args: {
          allowedStorages: null,
          format: "cms",
          data: challenge.data,
          signingParams: { decode: true, encapsulate: false },
          signerParams: { extKeyUsageOids: challenge.ncalayer.extKeyUsageOids },
          locale: "kk",
        },
      },
    ])
  })

  test.each<[string, object, TroubleKind, string]>([
    ["the window is closed", { status: true, body: {} }, "cancelled", ""],
    [
      "it cannot sign",
      { status: false, code: "SIGNING_FAILURE", message: "m", details: "d" },
      "failed",
      "SIGNING_FAILURE",
    ],
    [
      "it does not know the module",
      { success: false, errorCode: "MODULE_NOT_FOUND" },
      "outdated",
      "",
    ],
    ["it gives no signature", { status: true, body: { result: [] } }, "failed", ""],
  ])("G1 trouble is told apart: %s", async (_what, answer, kind, detail) => {
    await meet(answering(answer))
    expect(await troubleOf(sign())).toEqual([kind, detail])
  })

  test("G1 trouble is told apart: it is closed while the window is open", async () => {
    await meet((socket) => socket.terminate())
    expect(await troubleOf(sign())).toEqual(["lost", ""])
  })

  test("G1 trouble is told apart: nothing listens, with the address to look at", async () => {
    await meet(() => undefined)
    const url = program?.url ?? ""
    await program?.stop()
    expect(await troubleOf(sign({ url }))).toEqual(["unreachable", url.replace("ws:", "http:")])
  })

  test.each(["loopback-network", "local-network-access"])(
    "G1 trouble is told apart: the browser denies %s",
    async (known) => {
      permissions.query.mockImplementation(({ name }: { name: string }) =>
        name === known ? Promise.resolve({ state: "denied" }) : Promise.reject(new TypeError(name))
      )
      await meet(() => undefined)
      const url = program?.url ?? ""
      await program?.stop()
      expect(await troubleOf(sign({ url }))).toEqual(["denied", ""])
    }
  )

  test("G1 trouble is told apart: another program greets", async () => {
    await meet(() => undefined, "hello")
    expect(await troubleOf(sign())).toEqual(["no_answer", ""])
  })

  test("G1 trouble is told apart: no signature until the challenge has run out", async () => {
    await meet(() => undefined)
    const expires_at = new Date(Date.now() + 300).toISOString()
    expect(await troubleOf(sign({ challenge: { ...challenge, expires_at } }))).toEqual([
      "no_answer",
      "",
    ])
  })

  test("G1 the buyer can cancel while the window is open, and nothing is left open", async () => {
    const stop = new AbortController()
    let closed: Promise<unknown> = Promise.resolve()
    await meet((socket) => {
      closed = new Promise((resolve) => socket.on("close", resolve))
      stop.abort()
    })
    expect(await troubleOf(sign({ signal: stop.signal }))).toEqual(["cancelled", ""])
    await closed
  })
})
