import { browserSuite } from "../support/browser/browser-suite"
import type { Visit } from "../support/browser/context"
import { inspect, type Findings } from "../support/browser/inspection"
import { tour } from "../support/browser/tour"
import type { Language } from "../support/suite/contract"

const VISITS: (Visit & { language: Language; width: 390 | 1280 })[] = [
  { language: "kk", width: 1280 },
  { language: "ru", width: 390 },
  { language: "en", width: 1280 },
]

browserSuite("every page", (visitor) => {
  describe.each(VISITS)("in $language on a screen of $width", (visit) => {
    const findings: Findings = { header: [], language: [], accessibility: [], movement: [] }
    const seen: string[] = []

    beforeAll(async () => {
      const page = await visitor({ ...visit, expected: [/status of 404/] })
      await tour(page, visit.language, async (name) => {
        seen.push(name)
        await inspect(page, name, visit.language, findings)
      })
    }, 600_000)

    it("is reached", () => {
      expect(seen.length).toBeGreaterThanOrEqual(25)
    })

    it("G0 shows time, languages, sign-in, home, coins, branches, search and announcements", () => {
      expect(findings.header).toEqual([])
    })

    it("G0 speaks its language", () => {
      expect(findings.language).toEqual([])
    })

    it("B10 gives axe nothing serious to find, in light and in dark", () => {
      expect(findings.accessibility).toEqual([])
    })

    it("B10 does not move while it loads", () => {
      expect(findings.movement).toEqual([])
    })
  })
})
