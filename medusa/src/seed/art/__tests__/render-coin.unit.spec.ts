import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"

import { PICTURE_SIZE, renderCoin } from ".."
import { COIN_RECORDS } from "../../data/coin-record"

// A strike takes half a second on a quiet machine and several under Jest on a busy one.
jest.setTimeout(60_000)

const byHandle = (handle: string) => COIN_RECORDS.find((record) => record.handle === handle)!

/** Mean colour of a small square of a picture, alpha included. */
async function colourAt(picture: Buffer, x: number, y: number): Promise<number[]> {
  const { channels } = await sharp(
    await sharp(picture).extract({ left: x, top: y, width: 8, height: 8 }).png().toBuffer()
  ).stats()
  return channels.map(({ mean }) => mean)
}

describe("G17 pictures of coins", () => {
  it("G17 renders a square WebP, transparent round the coin", async () => {
    const picture = await renderCoin(byHandle("kaaba-2010"), "reverse")
    expect(await sharp(picture).metadata()).toMatchObject({
      format: "webp",
      width: PICTURE_SIZE,
      height: PICTURE_SIZE,
      hasAlpha: true,
    })
    expect((await colourAt(picture, 0, 0))[3]).toBe(0)
    expect((await colourAt(picture, 600, 600))[3]).toBe(255)
  })

  it("G17 shows the metal: gold is warm, silver is grey, tantalum is coloured", async () => {
    const [red = 0, , blue = 0] = await colourAt(
      await renderCoin(byHandle("kaaba-2010"), "reverse"),
      600,
      640
    )
    expect(red - blue).toBeGreaterThan(60)
    const silver = await colourAt(await renderCoin(byHandle("tilashar-500"), "obverse"), 200, 600)
    expect(Math.abs((silver[0] ?? 0) - (silver[2] ?? 0))).toBeLessThan(24)
    const film = await colourAt(
      await renderCoin(byHandle("soyuz-apollon-2009-500"), "reverse"),
      600,
      380
    )
    expect((film[2] ?? 0) - (film[0] ?? 0)).toBeGreaterThan(15)
  })

  it("G17 gives the same bytes for the same coin", async () => {
    const record = byHandle("qalalar-astana-2015-50")
    const [once, again] = [await renderCoin(record, "obverse"), await renderCoin(record, "obverse")]
    expect(once.equals(again)).toBe(true)
  })

  it("G17 keeps finished pictures in the folder it is given", async () => {
    const cacheDir = await mkdtemp(join(tmpdir(), "coin-art-"))
    try {
      const record = byHandle("uki-2019-100")
      await renderCoin(record, "obverse", { cacheDir })
      const [file, ...others] = await readdir(cacheDir)
      expect(others).toEqual([])
      await writeFile(join(cacheDir, file!), "kept")
      expect(String(await renderCoin(record, "obverse", { cacheDir }))).toBe("kept")
    } finally {
      await rm(cacheDir, { recursive: true })
    }
  })
})
