import type { FrameLocator, Locator, Page } from "playwright-core"

/** Cards of the stand-in by what becomes of a payment with them. */
export const CARDS = {
  /** is paid at once */
  plain: "4111111111111111",
  /** is paid once the bank has confirmed it (3-D Secure) */
  secure: "4242424242424242",
  /** has not enough money */
  poor: "4000056655665556",
}

/** What the buyer answers on the bank's page. */
export type BankAnswer = "pass" | "fail"

/** The window of the card service, or its own page: types what people type. */
export class CardWindow {
  private constructor(private readonly place: FrameLocator | Page) {}

  /** The window over a page of the store. */
  static over(page: Page): CardWindow {
    return new CardWindow(page.frameLocator("dialog > iframe"))
  }

  /** The service's own page. */
  static on(page: Page): CardWindow {
    return new CardWindow(page)
  }

  /** Types a card and pays. */
  async pay(card: string): Promise<void> {
    await this.place.locator("#number").fill(card)
    await this.place.locator("#expires").fill("12/30")
    await this.place.locator("#cvv").fill("123")
    await this.place.locator("#pay").press("Enter")
  }

  /** Waits for the form of the card, which has the focus then. */
  async reachForm(): Promise<void> {
    await this.place.locator("#number:focus").waitFor()
  }

  /** Answers on the page of the bank. */
  async answerBank(answer: BankAnswer): Promise<void> {
    await pressAndLetGo(this.place.frameLocator("iframe[name=bank]").locator(`#${answer}`))
  }

  /** Waits for the page of the bank. */
  async reachBank(): Promise<void> {
    await this.place.frameLocator("iframe[name=bank]").locator("#pass").waitFor()
  }

  /** Waits until the window says what has come of it. */
  async readResult(): Promise<void> {
    await this.place.locator("#back").waitFor()
  }

  /** Back to the store after an attempt. */
  async goBack(): Promise<void> {
    await pressAndLetGo(this.place.locator("#back"))
  }

  /** Away from the window in the middle of a payment. */
  async close(): Promise<void> {
    await pressAndLetGo(this.place.locator("button.close"))
  }
}

/** Presses a button that takes its own frame away: the frame is gone before a real press would have ended. */
function pressAndLetGo(button: Locator): Promise<unknown> {
  return button.evaluate((element: HTMLElement) => setTimeout(() => element.click()))
}
