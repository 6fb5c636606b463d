import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { DiskCache } from "./disk-cache.server"

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "disk-cache-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = (count: number) => Buffer.alloc(count, 7)

describe("G17 pictures kept on disk", () => {
  it("G17 gives back what was put, also after a restart", async () => {
    await new DiskCache(folder, 1_000).put("a.webp", bytes(10))
    expect(await new DiskCache(folder, 1_000).get("a.webp")).toEqual(bytes(10))
    expect(await new DiskCache(folder, 1_000).get("b.webp")).toBeNull()
  })

  it("G17 drops the longest unused when the bound is reached", async () => {
    const cache = new DiskCache(folder, 100)
    await cache.put("a", bytes(40))
    await cache.put("b", bytes(40))
    await cache.get("a")
    await cache.put("c", bytes(40))
    expect((await readdir(folder)).sort()).toEqual(["a", "c"])
  })

  it("G17 brings a folder of an earlier run within its bound and clears drafts", async () => {
    await writeFile(join(folder, "old"), bytes(80))
    await writeFile(join(folder, "x.draft"), bytes(80))
    const cache = new DiskCache(folder, 100)
    await cache.put("new", bytes(60))
    expect(await readdir(folder)).toEqual(["new"])
  })

  it("G17 treats a lost file or an unusable folder as a miss", async () => {
    const cache = new DiskCache(folder, 100)
    await cache.put("a", bytes(10))
    await rm(join(folder, "a"))
    expect(await cache.get("a")).toBeNull()
    const broken = new DiskCache(join(folder, "file", "below"), 100)
    await writeFile(join(folder, "file"), "x")
    await broken.put("a", bytes(10))
    expect(await broken.get("a")).toBeNull()
  })
})
