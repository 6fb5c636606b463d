import { http, HttpResponse } from "msw"
import { setupServer } from "msw/node"
import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { DiskCache } from "./disk-cache.server"
import { servePicture } from "./serve-picture.server"
import { Workshop } from "./workshop.server"

const BACKEND = "http://backend.test"
const AVIF = "image/avif,image/webp,*/*;q=0.8"
const backend = setupServer()

let folder: string
let workshop: Workshop
let asked: number

const picture = (size: number) =>
  sharp({ create: { width: size, height: size, channels: 4, background: "#c8a45f80" } })
    .webp()
    .toBuffer()

function get(path: string, headers: Record<string, string> = {}, width = "320"): Promise<Response> {
  const request = new Request(`http://shop.test/images/${width}/${path}`, { headers })
  return servePicture(request, { width, path }, { workshop, origins: { backend: BACKEND } })
}

beforeAll(() => backend.listen({ onUnhandledRequest: "error" }))
afterAll(() => backend.close())

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pictures-"))
  workshop = new Workshop(new DiskCache(folder, 1_000_000))
  asked = 0
  const master = await picture(800)
  backend.use(
    http.get(`${BACKEND}/static/coin.webp`, () => {
      asked++
      return HttpResponse.arrayBuffer(new Uint8Array(master).buffer)
    }),
    http.get(`${BACKEND}/static/notes.png`, () => HttpResponse.text("<svg/>")),
    http.get(`${BACKEND}/static/down.webp`, () => new HttpResponse(null, { status: 502 })),
    http.get(`${BACKEND}/static/moved.webp`, () =>
      HttpResponse.redirect("http://169.254.169.254/secret", 302)
    ),
    http.get(
      `${BACKEND}/static/huge.webp`,
      () => new HttpResponse("x", { headers: { "content-length": String(21 * 1024 * 1024) } })
    ),
    http.get(`${BACKEND}/static/none.webp`, () => new HttpResponse(null, { status: 404 }))
  )
})

afterEach(async () => {
  backend.resetHandlers()
  await rm(folder, { recursive: true, force: true })
})

describe("G17 image server", () => {
  it("G17 gives WebP in the width asked for, to be kept for ever", async () => {
    const response = await get("static/coin.webp")
    expect(response.status).toBe(200)
    expect(response.headers.get("content-type")).toBe("image/webp")
    expect(response.headers.get("vary")).toBe("Accept")
    expect(response.headers.get("cache-control")).toContain("immutable")
    const facts = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect(facts).toMatchObject({ format: "webp", width: 320, height: 320, hasAlpha: true })
  })

  it("G17 gives AVIF to browsers that accept it", async () => {
    const response = await get("static/coin.webp", { accept: AVIF })
    expect(response.headers.get("content-type")).toBe("image/avif")
    const refused = await get("static/coin.webp", { accept: "image/avif;q=0,image/webp" })
    expect(refused.headers.get("content-type")).toBe("image/webp")
  })

  it("G17 does not make a picture larger than its source", async () => {
    const response = await get("static/coin.webp", {}, "1280")
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({
      width: 800,
    })
  })

  it("G17 makes a variant once for callers at the same moment and for later ones", async () => {
    await Promise.all(Array.from({ length: 8 }, () => get("static/coin.webp")))
    await get("static/coin.webp")
    expect(asked).toBe(1)
    expect(await readdir(folder)).toHaveLength(1)
  })

  it("G17 answers 304 to who has the picture", async () => {
    const etag = (await get("static/coin.webp")).headers.get("etag") ?? ""
    expect(etag).toMatch(/^"[\w.]+"$/)
    const again = await get("static/coin.webp", { "if-none-match": `W/${etag}, "other"` })
    expect(again.status).toBe(304)
    expect(again.headers.get("etag")).toBe(etag)
  })

  it.each(["0", "321", "0320", "-320", "320.0", "1e3", "99999", "x", ""])(
    "B1 refuses the width %j",
    async (width) => {
      const response = await get("static/coin.webp", {}, width)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ code: "picture_width_not_allowed" })
      expect(asked).toBe(0)
    }
  )

  it.each([
    ["static/none.webp", 404, "picture_not_found"],
    ["static/notes.png", 404, "picture_not_readable"],
    ["static/huge.webp", 404, "picture_too_large"],
    ["static/down.webp", 503, "picture_source_unreachable"],
    ["static/moved.webp", 503, "picture_source_unreachable"],
    ["static/../admin/x.webp", 400, "picture_path_not_allowed"],
  ])("B1 answers %s with %i %s and keeps nothing", async (path, status, code) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
    expect(await readdir(folder).catch(() => [])).toEqual([])
  })
})
