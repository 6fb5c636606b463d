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

/** In the order in which a walk reaches them. */
const PAGES = [
  "home",
  "home-of-branch",
  "coins",
  "coins-filtered",
  "coins-none",
  "coin",
  "buy",
  "branches",
  "branch",
  "search",
  "search-none",
  "cart-empty",
  "sign-in",
  "register",
  "agreement",
  "forgot-password",
  "blocked",
  "confirm-email",
  "accessibility",
  "components",
  "not-found",
  "register-details",
  "register-agreement",
  "agreement-to-sign",
  "cart",
  "checkout",
  "review",
  "payment-failed",
  "placed",
  "receipt",
  "pickup",
  "pickup-booked",
  "confirmation",
  "account",
  "account-orders",
  "account-orders-status-canceled",
  "account-orders-order",
  "account-orders-order-again",
  "account-profile",
  "account-email",
  "account-addresses",
  "account-security",
  "account-agreement",
]

type Walk = { visit: (typeof VISITS)[number]; seen: string[]; findings: Findings }

const walks = VISITS.map((visit): Walk => ({
  visit,
  seen: [],
  findings: { header: [], language: [], accessibility: [], movement: [] },
}))

browserSuite("every page", (visitor, stack) => {
  // All at once: a walk waits for its pages more than it works.
  beforeAll(async () => {
    await Promise.all(
      walks.map(async ({ visit, seen, findings }) => {
        const page = await visitor({ ...visit, expected: [/status of 404/] })
        await tour(page, stack, visit.language, async (name, way) => {
          seen.push(name)
          await inspect(page, name, way, visit.language, findings)
        })
      })
    )
  }, 600_000)

  describe.each(walks)(
    "in $visit.language on a $visit.theme screen of $visit.width",
    ({ seen, findings }) => {
      it("is reached", () => {
        expect(seen).toEqual(PAGES)
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
    }
  )
})
