import sharp from "sharp"

import { drawCoin, type CoinArtRecord } from ".."
import { COIN_RECORDS } from "../../data/coin-record"
import { motifFor } from "../motifs"

const FACES = ["obverse", "reverse"] as const

const first: CoinArtRecord = COIN_RECORDS[0]!
const coin = (changes: Partial<CoinArtRecord>): CoinArtRecord => ({ ...first, ...changes })

/** librsvg reads XML strictly: text that is not well-formed is refused. */
const parsed = (svg: string): Promise<sharp.Metadata> => sharp(Buffer.from(svg)).metadata()

describe("G17 drawings of coins", () => {
  it.each(COIN_RECORDS.map((record) => [record.handle, record] as const))(
    "G17 draws both faces of %s as a well-formed square",
    async (_handle, record) => {
      for (const face of FACES) {
        const svg = drawCoin(record, face)
        expect(await parsed(svg)).toMatchObject({ format: "svg", width: 1000, height: 1000 })
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        // Every inscription is an outline: no font is needed to show it.
        expect(svg).not.toMatch(/<text|font-family/)
      }
    }
  )

  it("G17 gives the same drawing for the same coin", () => {
    for (const face of FACES) expect(drawCoin(first, face)).toBe(drawCoin({ ...first }, face))
  })

  it("G17 tells apart coins of one theme in different metals and values", () => {
    const owls = COIN_RECORDS.filter(({ handle }) => handle.startsWith("uki-"))
    expect(new Set(owls.map((owl) => drawCoin(owl, "obverse"))).size).toBe(owls.length)
  })

  it("G17 has a figure of its own for every theme of the catalogue", () => {
    const lacking = COIN_RECORDS.filter(({ handle }) => !motifFor(handle))
    expect(lacking.map(({ handle }) => handle)).toEqual([])
  })

  it("G17 draws a sun and shanyraq for a theme it does not know", async () => {
    const svg = drawCoin(coin({ handle: "constructor", series: null }), "reverse")
    expect(await parsed(svg)).toMatchObject({ width: 1000 })
    expect(svg.length).toBeGreaterThan(8_000)
  })

  it.each([`<script>alert(1)</script>`, `&"'<>`, "\u0000\u001b\uffff", "", "𐰚𐰇𐰠", "Ұ".repeat(400)])(
    "B1 takes a hostile name without harm: %j",
    async (name) => {
      const svg = drawCoin(
        coin({ handle: name, name: { kk: name, ru: name, en: name } }),
        "reverse"
      )
      expect(await parsed(svg)).toMatchObject({ format: "svg" })
      expect(svg).not.toContain("<script")
    }
  )

  it("G17 draws a coin of which nothing but the name is known", async () => {
    const unknown = { metal: null, fineness: null, mass_g: null, quality: null, shape: null }
    const svg = drawCoin(
      coin({ ...unknown, edge: null, special: null, year_on_coin: null, issue_date: null }),
      "obverse"
    )
    expect(await parsed(svg)).toMatchObject({ width: 1000 })
  })
})
