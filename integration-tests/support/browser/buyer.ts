import type { Page } from "playwright-core"
import type { Language, ReceivingMethod } from "../suite/contract"
import { CARDS, CardWindow } from "./card-window"
import { phrase, phrasePattern } from "./phrases"

/** What a buyer types into the checkout. */
export const PERSON = {
  lastName: "Сейітқали",
  firstName: "Айгерім",
  phone: "+7 701 123 45 67",
  region: "kz-71",
  city: "Астана",
  street: "Мәңгілік Ел даңғылы, 57А",
  postalCode: "010000",
}

/** A buyer in front of a page of the store: does what people do, finds things as people find them. */
export class Buyer {
  constructor(
    readonly page: Page,
    readonly language: Language,
    /** The address of the account that the browser is signed in to. */
    readonly email: string,
    private readonly scripts = true
  ) {}

  /** From the home page to the page of a coin that it shows. */
  async findOnHome(title: string): Promise<void> {
    await this.page.goto(`/${this.language}`)
    await this.page.getByRole("link", { name: title, exact: true }).first().click()
    await this.page.getByRole("heading", { level: 1, name: title }).waitFor()
  }

  /** BUY, then the branch. Ends in the cart. */
  async buyAt(branch: string): Promise<void> {
    await this.press("link", "coins:coin.buy")
    const choose = this.say("coins:buyWindow.chooseAt", { name: branch })
    await this.page.getByRole("button", { name: choose, exact: true }).click()
    await this.page.waitForURL(`**/${this.language}/cart`)
  }

  /** Chooses how to receive and goes on to the checkout. */
  async receiveBy(method: ReceivingMethod): Promise<void> {
    const name = new RegExp(`^${this.say(`cart:method.${method}`)}`)
    await this.page.getByRole("radio", { name }).check()
    if (!this.scripts) {
      await this.press("button", "cart:method.choose")
    }
    await this.press("button", "cart:checkout")
    await this.page.waitForURL(`**/${this.language}/checkout`)
  }

  /** Fills the checkout in and goes on to the review. */
  async giveDetails(method: ReceivingMethod): Promise<void> {
    const name = new RegExp(`^${this.say(`cart:method.${method}`)}`)
    await this.page.getByRole("radio", { name }).check()
    await this.fill("forms:lastName", PERSON.lastName)
    await this.fill("forms:firstName", PERSON.firstName)
    await this.fill("forms:phone", PERSON.phone)
    await this.fill("forms:email", this.email)
    if (method === "delivery") {
      await this.page.getByLabel(this.say("forms:region")).selectOption(PERSON.region)
      await this.fill("forms:city", PERSON.city)
      await this.fill("forms:street", PERSON.street)
      await this.fill("forms:postalCode", PERSON.postalCode)
    }
    await this.press("button", "checkout:continue")
    await this.page.waitForURL("**/checkout/review")
  }

  /** Goes to the payment and pays by card. @returns the id of the order and the number shown to the buyer */
  async placeOrder(card = CARDS.plain): Promise<{ id: string; number: string }> {
    await this.payButton().click()
    await CardWindow.over(this.page).pay(card)
    if (card === CARDS.secure) {
      await CardWindow.over(this.page).answerBank("pass")
    }
    return this.readOrder()
  }

  /** The button that goes to the payment. */
  payButton() {
    const name = phrasePattern(this.language, "payment:go")
    return this.page.getByRole("main").getByRole("button", { name })
  }

  /** The button that goes to another try after a refusal. */
  tryAgainButton() {
    return this.page.getByRole("button", { name: this.say("payment:failed.again") })
  }

  /** Waits for a heading of the page. */
  async reads(key: string): Promise<void> {
    const name = this.say(key)
    await this.page.getByRole("heading", { level: 1, name, exact: true }).waitFor()
  }

  /** Reads the page that follows the order. */
  async readOrder(): Promise<{ id: string; number: string }> {
    await this.page.waitForURL("**/orders/*/placed")
    const id = /orders\/([^/]+)\/placed/.exec(this.page.url())?.[1] ?? ""
    const thanks = this.page.getByRole("main").getByText(this.say("orders:placed.thanks"))
    const number = /\d+/.exec(await thanks.getByRole("strong").innerText())?.[0] ?? ""
    return { id, number }
  }

  /** A text of the storefront in the buyer's language. */
  readonly say = (key: string, values?: Record<string, string>): string =>
    phrase(this.language, key, values)

  private async press(role: "link" | "button", key: string): Promise<void> {
    await this.page.getByRole(role, { name: this.say(key), exact: true }).click()
  }

  private async fill(key: string, value: string): Promise<void> {
    await this.page.getByLabel(this.say(key), { exact: true }).fill(value)
  }
}
