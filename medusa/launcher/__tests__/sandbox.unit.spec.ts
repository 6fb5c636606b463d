import { readEnv } from "../../src/config/env"
import { portsInUse } from "../services/ports-in-use"
import { sandboxSpec, storefrontSpec } from "../services/specs"
import { sandboxParts, sandboxVariables } from "../settings/sandbox"

const REAL = {
  EDS_TRUST_DIR: "/etc/trust",
  SMTP_URL: "smtp://mail.example",
  CP_PUBLIC_ID: "pk_real",
  CP_API_SECRET: "secret-of-a-real-terminal",
}
const NOTHING = { eds: false, mail: false, cards: false }
const ALL = { eds: true, mail: true, cards: true }

describe("the sandbox in a start", () => {
  it.each([
    ["a demo with nothing set", { DEMO: "true" }, ALL],
    [
      "a demo with a mail server",
      { DEMO: "true", SMTP_URL: REAL.SMTP_URL },
      { ...ALL, mail: false },
    ],
    ["a demo with a trust folder", { DEMO: "true", EDS_TRUST_DIR: "/t" }, { ...ALL, eds: false }],
    [
      "a demo with a terminal",
      { DEMO: "true", CP_PUBLIC_ID: REAL.CP_PUBLIC_ID, CP_API_SECRET: REAL.CP_API_SECRET },
      { ...ALL, cards: false },
    ],
    ["a demo with real settings", { DEMO: "true", ...REAL }, NOTHING],
    ["production with nothing set", { NODE_ENV: "production" }, NOTHING],
    ["development without the demo", { NODE_ENV: "development" }, NOTHING],
  ])("%s", (_, given, expected) => {
    expect(sandboxParts(readEnv(given))).toEqual(expected)
  })

  it("leads backend and store to its addresses", () => {
    const env = readEnv({ HOST: "0.0.0.0", SANDBOX_NUC_PORT: "7001", SANDBOX_SMTP_PORT: "7002" })
    const variables = sandboxVariables(env, ALL)
    expect(variables).toMatchObject({
      EDS_TRUST_DIR: expect.stringMatching(/sandbox.trust$/),
      EDS_OCSP_URL: "http://127.0.0.1:7001/ocsp",
      EDS_TSA_URL: "http://127.0.0.1:7001/tsp",
      EDS_NCALAYER_URL: "ws://127.0.0.1:13579",
      SMTP_URL: "smtp://127.0.0.1:7002",
      SANDBOX_URL: "http://127.0.0.1:9581",
      CP_PUBLIC_ID: "pk_sandbox",
      CP_API_URL: "http://127.0.0.1:9583",
      CP_WIDGET_URL: "http://127.0.0.1:9583/bundles/widget.js",
      CP_WIDGET_GLOBAL: "tiptop.Widget",
      CP_TEST_MODE: "true",
    })
    expect(variables.EDS_CRL_URL?.split(",")).toHaveLength(4)
    expect(() => readEnv({ ...variables, CP_API_SECRET: "made" })).not.toThrow()
    expect(sandboxVariables(env, NOTHING)).toEqual({})
  })

  it.each([
    ["http://192.168.1.7:8000", "192.168.1.7"],
    ["https://coins.example", "127.0.0.1"],
  ])("a buyer of %s finds NCALayer and the payment window at %s", (STOREFRONT_URL, host) => {
    const variables = sandboxVariables(readEnv({ STOREFRONT_URL }), { ...ALL, mail: false })
    expect(variables.EDS_NCALAYER_URL).toBe(`ws://${host}:13579`)
    expect(variables.CP_WIDGET_URL).toBe(`http://${host}:9583/bundles/widget.js`)
    expect(variables.CP_API_URL).toBe("http://127.0.0.1:9583")
    expect(variables.SMTP_URL).toBeUndefined()
  })

  it("P1 keeps the secret of the terminal from the storefront and from the page of a buyer", () => {
    const raw = { CP_PUBLIC_ID: "pk_sandbox", CP_API_SECRET: "made", SESSION_SECRET: "other" }
    const settings = { env: readEnv(raw), raw, ownDatabase: true, sandbox: ALL }
    const store = storefrontSpec(settings, "pk_publishable")
    expect(JSON.stringify(store)).not.toContain("made")
    expect(store.env.SESSION_SECRET).toBe("other")
    expect(sandboxSpec(settings).env).toMatchObject({
      CP_PUBLIC_ID: "pk_sandbox",
      CP_API_SECRET: "made",
      SANDBOX_CARDS_PORT: "9583",
      SANDBOX_CARDS_URL: "http://127.0.0.1:9583",
      SANDBOX_CARDS_NOTIFY: "http://127.0.0.1:9000/hooks/cloudpayments",
    })
    const without = { ...settings, sandbox: { ...ALL, cards: false } }
    expect(JSON.stringify(sandboxSpec(without))).not.toContain("made")
  })

  it("needs the ports of its parts, and no others", () => {
    const needed = (parts: Partial<typeof ALL>) =>
      portsInUse({ sandbox: { ...NOTHING, ...parts } }).map(({ variable }) => variable)
    expect(needed({})).toEqual(["STOREFRONT_PORT", "BACKEND_PORT"])
    expect(needed({ mail: true }).slice(2)).toEqual(["SANDBOX_PAGE_PORT", "SANDBOX_SMTP_PORT"])
    expect(needed({ cards: true }).slice(2)).toEqual(["SANDBOX_PAGE_PORT", "SANDBOX_CARDS_PORT"])
    expect(needed(ALL)).toHaveLength(7)
  })
})
