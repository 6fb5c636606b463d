import { describe, expect, test } from "vitest"
import { seal, unseal } from "~/session/seal.server"
import {
  commitSession,
  customerToken,
  getSession,
  setCustomerToken,
} from "~/session/session.server"

const SECRET = "a secret for tests of thirty-two chars"
const withCookie = (cookie: string) =>
  new Request("http://store.test/kk", { headers: { cookie: cookie.split(";")[0] ?? "" } })

describe("B1 session", () => {
  test("keeps the token unreadable in the cookie and out of scripts' reach", async () => {
    const session = await getSession(new Request("http://store.test/kk"))
    setCustomerToken(session, "header.payload.signature")
    const cookie = await commitSession(session)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const body = Buffer.from(decodeURIComponent(cookie.split(/[=;]/)[1] ?? ""), "base64").toString()
    expect(body).not.toContain("payload")
    expect(customerToken(await getSession(withCookie(cookie)))).toBe("header.payload.signature")
  })

  test("a cookie changed on the way is an empty session", async () => {
    const session = await getSession(new Request("http://store.test/kk"))
    session.set("cart", { id: "cart_1", count: 1, branchCode: "astana" })
    const cookie = await commitSession(session)
    const forged = cookie.replace("qz_session=", "qz_session=AAAA")
    expect((await getSession(withCookie(forged))).get("cart")).toBeUndefined()
  })

  test("a sealed value opens with its own secret only", () => {
    const sealed = seal("token", SECRET)
    expect(unseal(sealed, SECRET)).toBe("token")
    expect(unseal(sealed, `${SECRET}!`)).toBeNull()
    expect(unseal(`${sealed.slice(0, -2)}AA`, SECRET)).toBeNull()
    expect(unseal("", SECRET)).toBeNull()
  })
})
