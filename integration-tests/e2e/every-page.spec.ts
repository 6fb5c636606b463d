import { browserSuite } from "../support/browser/browser-suite"
import type { Visit } from "../support/browser/context"
import { inspect, type Findings } from "../support/browser/inspection"
import { tour } from "../support/browser/tour"
import type { Language } from "../support/suite/contract"

const VISITS: (Visit & { language: Language })[] = [
  { language: "kk", width: 1280, theme: "light" },
  { language: "ru", width: 390, theme: "light" },
  { language: "en", width: 1280, theme: "dark" },
]

browserSuite("every page", (visitor) => {
  describe.each(VISITS)("in $language on a $theme screen of $width", (visit) => {
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

    it("B10 gives axe nothing serious to find", () => {
      expect(findings.accessibility).toEqual([])
    })

    it("B10 does not move while it loads", () => {
      expect(findings.movement).toEqual([])
    })
  })
})
