import { readEnv } from "../../src/config/env"
import { portsInUse } from "../services/ports-in-use"
import { sandboxParts, sandboxVariables } from "../settings/sandbox"

const REAL = { EDS_TRUST_DIR: "/etc/trust", SMTP_URL: "smtp://mail.example" }

describe("the sandbox in a start", () => {
  it.each([
    ["a demo with nothing set", { DEMO: "true" }, { eds: true, mail: true }],
    [
      "a demo with a mail server",
      { DEMO: "true", SMTP_URL: REAL.SMTP_URL },
      { eds: true, mail: false },
    ],
    [
      "a demo with a trust folder",
      { DEMO: "true", EDS_TRUST_DIR: "/t" },
      { eds: false, mail: true },
    ],
    ["a demo with real settings", { DEMO: "true", ...REAL }, { eds: false, mail: false }],
    ["production with nothing set", { NODE_ENV: "production" }, { eds: false, mail: false }],
    ["development without the demo", { NODE_ENV: "development" }, { eds: false, mail: false }],
  ])("%s", (_, given, expected) => {
    expect(sandboxParts(readEnv(given))).toEqual(expected)
  })

  it("leads backend and store to its addresses", () => {
    const env = readEnv({ HOST: "0.0.0.0", SANDBOX_NUC_PORT: "7001", SANDBOX_SMTP_PORT: "7002" })
    const variables = sandboxVariables(env, { eds: true, mail: true })
    expect(variables).toMatchObject({
      EDS_TRUST_DIR: expect.stringMatching(/sandbox.trust$/),
      EDS_OCSP_URL: "http://127.0.0.1:7001/ocsp",
      EDS_TSA_URL: "http://127.0.0.1:7001/tsp",
      EDS_NCALAYER_URL: "ws://127.0.0.1:13579",
      SMTP_URL: "smtp://127.0.0.1:7002",
      SANDBOX_URL: "http://127.0.0.1:9581",
    })
    expect(variables.EDS_CRL_URL?.split(",")).toHaveLength(4)
    expect(() => readEnv(variables)).not.toThrow()
    expect(sandboxVariables(env, { eds: false, mail: false })).toEqual({})
  })

  it.each([
    ["http://192.168.1.7:8000", "ws://192.168.1.7:13579"],
    ["https://coins.example", "ws://127.0.0.1:13579"],
  ])("a buyer of %s finds NCALayer at %s", (STOREFRONT_URL, expected) => {
    const variables = sandboxVariables(readEnv({ STOREFRONT_URL }), { eds: true, mail: false })
    expect(variables.EDS_NCALAYER_URL).toBe(expected)
    expect(variables.SMTP_URL).toBeUndefined()
  })

  it("needs the ports of its parts, and no others", () => {
    const needed = (eds: boolean, mail: boolean) =>
      portsInUse({ sandbox: { eds, mail } }).map(({ variable }) => variable)
    expect(needed(false, false)).toEqual(["STOREFRONT_PORT", "BACKEND_PORT"])
    expect(needed(false, true).slice(2)).toEqual(["SANDBOX_PAGE_PORT", "SANDBOX_SMTP_PORT"])
    expect(needed(true, true)).toHaveLength(6)
  })
})
