import express from "express"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { parseEnv } from "~/config/env.server"
import { openToPaymentWindow } from "../../server/payment-window"
import { requestId } from "../../server/request-id"
import { sameOriginOnly } from "../../server/same-origin"
import { cspNonce, permissionsPolicy, securityHeaders } from "../../server/security-headers"

const NCALAYER = "wss://127.0.0.1:13579/"

const app = express()
app.use(
  requestId,
  cspNonce,
  securityHeaders({ development: false, https: true, ncalayerUrl: NCALAYER })
)
app.use(permissionsPolicy, sameOriginOnly)
app.get("/pay", (_req, res, next) => {
  openToPaymentWindow(res, "https://widget.example.kz")
  next()
})
app.all("*", (_req, res) => res.send(res.locals.cspNonce))

let origin = ""
const server = app.listen(0, "127.0.0.1")
beforeAll(() => {
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

describe("B1 forms from elsewhere", () => {
  const post = (headers: Record<string, string>) => fetch(origin, { method: "POST", headers })

  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["a sandboxed frame", { origin: "null" }],
    ["a sender that does not say", {}],
    ["a sibling of the site", { "sec-fetch-site": "same-site" }],
  ])("are refused with a code: %s", async (_name, headers) => {
    const response = await post(headers)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: "cross_origin_request" })
  })

  test("own pages may send theirs", async () => {
    expect((await post({ origin })).status).toBe(200)
    expect((await post({ "sec-fetch-site": "same-origin" })).status).toBe(200)
  })
})

describe("B1 security headers", () => {
  test("allow only own scripts and those with the nonce of this answer", async () => {
    const [one, two] = [await fetch(origin), await fetch(origin)]
    const nonce = await one.text()
    const policy = one.headers.get("content-security-policy") ?? ""
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`)
    expect(policy).not.toContain("unsafe")
    expect(policy).toMatch(/worker-src 'self'(;|$)/)
    expect(policy).not.toContain("blob:")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toMatch(/connect-src 'self' wss:\/\/127\.0\.0\.1:13579(;|$)/)
    expect(await two.text()).not.toBe(nonce)
  })

  test("P1 let the payment window of one origin open on the page that asks for it, and on no other", async () => {
    const { headers } = await fetch(`${origin}/pay`)
    const policy = headers.get("content-security-policy") ?? ""
    const hosts = "https://widget.example.kz https://*.example.kz"
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' https:\/\/widget\.example\.kz;/)
    expect(policy).toContain(`frame-src ${hosts}`)
    expect(policy).toContain(`wss://127.0.0.1:13579 ${hosts};`)
    expect(policy).toContain("form-action 'self'")
    expect(headers.get("permissions-policy")).toContain(
      `payment=(self "https://widget.example.kz")`
    )
    const other = await fetch(origin)
    expect(other.headers.get("content-security-policy")).not.toMatch(/example\.kz|frame-src/)
    expect(other.headers.get("permissions-policy")).toContain("payment=()")
  })

  test("close what the store does not use, and keep to https", async () => {
    const { headers } = await fetch(origin)
    expect(headers.get("strict-transport-security")).toContain("max-age=31536000")
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin")
    expect(headers.get("permissions-policy")).toContain("camera=()")
  })

  test("keep a proxy's request id only when it is well formed", async () => {
    const id = async (given: string) =>
      (await fetch(origin, { headers: { "x-request-id": given } })).headers.get("x-request-id")
    expect(await id("abc-12345")).toBe("abc-12345")
    expect(await id("<script>")).not.toBe("<script>")
  })
})

test("B12 a wrong environment is named without showing its values", () => {
  const wrong = { MEDUSA_BACKEND_URL: "nowhere", SESSION_SECRET: "short" }
  expect(() => parseEnv(wrong)).toThrow(/MEDUSA_BACKEND_URL[\s\S]*SESSION_SECRET/)
  expect(() => parseEnv(wrong)).not.toThrow(/short$|nowhere/)
})
