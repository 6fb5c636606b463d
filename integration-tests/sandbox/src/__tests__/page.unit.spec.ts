import { existsSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { settingsFrom } from "../settings"
import { makeNuc } from "../nuc/open"
import { temporaryFolder, useSandbox } from "./support/world"

const sandbox = useSandbox({ page: 0, nuc: 0, smtp: 0, cards: 0 })
const page = (address: string) => `http://127.0.0.1:${sandbox().ports.page}${address}`
const PUBLIC = path.join(__dirname, "../page/public")

const post = (address: string, body: object, headers: Record<string, string> = {}) =>
  fetch(page(address), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  })

describe("the page of the sandbox", () => {
  it("has every text in three languages, with the same places", () => {
    const texts = ["kk", "ru", "en"].map((language) => {
      const source = readFileSync(path.join(PUBLIC, `texts-${language}.js`), "utf8")
      const pairs = source.matchAll(/^ {2}"?([\w.-]+)"?:\s+"(.+)",$/gm)
      return Object.fromEntries([...pairs].map(([, key, text]) => [key, text]))
    })
    const shape = texts.map((all) =>
      Object.entries(all).map(([key, text]) => [key, String(text).match(/\{\w+\}/g)])
    )
    expect(shape[0]?.length).toBeGreaterThan(40)
    expect(shape[1]).toEqual(shape[0])
    expect(shape[2]).toEqual(shape[0])
  })

  it("loads nothing from elsewhere", async () => {
    const response = await fetch(page("/"))
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'")
    const own = (await response.text()).matchAll(/(?:src|href)="\/([\w.]+)"/g)
    for (const [, file] of own) {
      expect(file === "messages" || existsSync(path.join(PUBLIC, String(file)))).toBe(true)
    }
  })

  it("answers its own page and programs, and no stranger's page", async () => {
    const origin = page("").replace(/\/$/, "")
    expect((await post("/ncalayer", { mode: "sign" })).status).toBe(200)
    expect((await post("/ncalayer", { mode: "sign" }, { origin })).status).toBe(200)
    const stranger = await post("/ncalayer", { mode: "sign" }, { origin: "https://evil.example" })
    expect(stranger.status).toBe(403)
    const reading = await fetch(page("/messages"), { headers: { origin: "https://evil.example" } })
    expect(reading.status).toBe(403)
  })

  it("says in a sentence what it cannot do", async () => {
    const unknown = await post("/ncalayer", { person: "nobody" })
    expect([unknown.status, await unknown.json()]).toEqual([
      400,
      { message: 'Nobody has the key "nobody".' },
    ])
    expect((await post("/ncalayer", { mode: "dance" })).status).toBe(400)
    expect((await post("/ncalayer", { moon: true })).status).toBe(400)
  })

  it("tells nobody a private key", async () => {
    const text = await (await fetch(page("/ncalayer"))).text()
    expect(text).toContain("certificate")
    expect(text).not.toMatch(/secret|PRIVATE KEY/)
  })
})

describe("the state of the sandbox", () => {
  it("keeps keys over a restart, in files that only their owner reads", async () => {
    const stateDir = temporaryFolder()
    const first = await makeNuc(stateDir, 2048)
    const second = await makeNuc(stateDir, 2048)
    for (const id of ["aigerim", "revoked", "marat-rsa"]) {
      expect(second.person(id)?.serial).toBe(first.person(id)?.serial)
    }
    expect(statSync(path.join(stateDir, "nuc.json")).mode & 0o077).toBe(0)
    expect(existsSync(path.join(first.trustDir, "roots", "root_gost.cer"))).toBe(true)
    expect(existsSync(path.join(first.trustDir, "intermediates", "nca_rsa.cer"))).toBe(true)
  }, 60_000)

  it("runs the parts whose ports are set", () => {
    const settings = settingsFrom({
      DATA_DIR: "/d",
      SANDBOX_PAGE_PORT: "1",
      SANDBOX_SMTP_PORT: "2",
      SANDBOX_NUC_PORT: "",
    })
    expect(settings).toEqual({
      stateDir: "/d/sandbox",
      host: "127.0.0.1",
      ports: { page: 1, smtp: 2 },
    })
    expect(() => settingsFrom({ DATA_DIR: "/d" })).toThrow("SANDBOX_PAGE_PORT")
    const withCards = settingsFrom({
      DATA_DIR: "/d",
      SANDBOX_PAGE_PORT: "1",
      SANDBOX_CARDS_PORT: "3",
      SANDBOX_CARDS_NOTIFY: "http://127.0.0.1:9000/hooks/cloudpayments",
      CP_PUBLIC_ID: "pk_sandbox",
      CP_API_SECRET: "made",
    })
    expect(withCards).toMatchObject({
      ports: { page: 1, cards: 3 },
      cards: {
        publicId: "pk_sandbox",
        apiSecret: "made",
        notify: "http://127.0.0.1:9000/hooks/cloudpayments",
        keep: true,
      },
    })
  })
})
