import type { MedusaRequest } from "@medusajs/framework/http"
import { originOf } from "../origin"

const request = (trustedProxies: string[], remoteAddress: string): MedusaRequest =>
  ({
    headers: { "x-forwarded-for": "198.51.100.1, 203.0.113.9" },
    connection: { remoteAddress },
    socket: { remoteAddress },
    get: () => "Browser",
    scope: {
      resolve: () => ({ plugins: [{ resolve: "@qazyna/guard", options: { trustedProxies } }] }),
    },
  }) as unknown as MedusaRequest

describe("B8 address of a client", () => {
  it.each([
    ["of the connection, when no proxy is trusted", [], "127.0.0.1", "127.0.0.1"],
    ["of the connection, when it is not the proxy", ["10.0.0.0/8"], "127.0.0.1", "127.0.0.1"],
    ["named by a trusted proxy", ["loopback"], "127.0.0.1", "203.0.113.9"],
    [
      "named by the first of two trusted proxies",
      ["loopback", "203.0.113.9"],
      "127.0.0.1",
      "198.51.100.1",
    ],
  ])("is the one %s", (_, trusted, connection, ip) => {
    expect(originOf(request(trusted, connection))).toEqual({ ip, user_agent: "Browser" })
  })
})
