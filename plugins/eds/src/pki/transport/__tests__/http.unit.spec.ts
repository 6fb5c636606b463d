import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { httpTransport } from "../http"

describe("G1 transport over HTTP", () => {
  let server: Server
  let handle: RequestListener
  let url: string

  beforeAll(async () => {
    server = createServer((request, response) => handle(request, response))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const load = (limits = {}) =>
    httpTransport({ crlUrls: [url], timeoutMs: 50, ...limits }).crl!.fetch(url)

  it("G1 posts a stamp request and hands the answer over", async () => {
    handle = (request, response) => {
      request.resume().on("end", () => response.end(`${request.headers["content-type"]} stamped`))
    }
    const answer = await httpTransport({ tsaUrl: url }).tsa!.fetch(Buffer.from("question"))
    expect(Buffer.from(answer).toString()).toBe("application/timestamp-query stamped")
  })

  it("G1 gives up on errors, redirects, silence and endless answers", async () => {
    handle = (_request, response) => response.writeHead(500).end()
    await expect(load()).rejects.toMatchObject({ code: "transport_failed" })
    handle = (_request, response) => response.writeHead(302, { location: "/elsewhere" }).end()
    await expect(load()).rejects.toThrow()
    handle = () => undefined
    await expect(load()).rejects.toThrow()
    handle = (_request, response) => response.end(Buffer.alloc(1000))
    await expect(load({ maxBytes: 999 })).rejects.toMatchObject({ code: "transport_failed" })
    expect(await load({ maxBytes: 1000 })).toHaveLength(1000)
  })

  it("G1 has only the sources that have addresses", () => {
    expect(httpTransport({})).toEqual({})
    expect(Object.keys(httpTransport({ ocspUrl: url, crlUrls: [] }))).toEqual(["ocsp"])
  })
})
