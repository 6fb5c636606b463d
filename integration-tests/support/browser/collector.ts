import type { Locator, Page } from "playwright-core"
import type { Language } from "../suite/contract"
import { phrase, phrasePattern } from "./phrases"

/** A buyer in front of the page where the time of collecting an order is picked. */
export class Collector {
  constructor(
    readonly page: Page,
    private readonly language: Language
  ) {}

  /**
   * Books a time on the last day that is offered, which is not too near to be changed whenever this runs.
   * @param which of the times that are free
   * @returns the time as the page shows it
   */
  async bookOnLastDay(which: "first" | "last" = "first"): Promise<string> {
    await this.lastDay.click()
    await this.isOpen(this.lastDay)
    const free = this.page
      .locator("label")
      .filter({ has: this.page.getByRole("radio", { disabled: false }) })
    const time = free[which]()
    const text = /\d\d:\d\d–\d\d:\d\d/.exec(await time.innerText())?.[0] ?? ""
    await time.getByRole("radio").check()
    await this.page.getByRole("button", { name: this.say("pickup:book"), exact: true }).click()
    await this.notice("pickup:bookedAt")
    return text
  }

  /** The last of the days that are offered. */
  get lastDay(): Locator {
    const days = this.page.getByRole("navigation", { name: this.say("pickup:days"), exact: true })
    return days.getByRole("link").last()
  }

  /** Waits until the times of a day are there. */
  readonly isOpen = (day: Locator): Promise<void> =>
    day.and(this.page.locator("[aria-current=date]")).waitFor()

  /** Waits for a sentence about what was done. */
  readonly notice = async (key: string): Promise<void> => {
    const text = phrasePattern(this.language, key)
    await this.page.getByRole("main").getByRole("status").getByText(text).waitFor()
  }

  /** Waits for a heading of the page. */
  async reads(key: string, values?: Record<string, string>): Promise<void> {
    const name = this.say(key, values)
    await this.page.getByRole("heading", { level: 1, name, exact: true }).waitFor()
  }

  readonly say = (key: string, values?: Record<string, string>): string =>
    phrase(this.language, key, values)
}
