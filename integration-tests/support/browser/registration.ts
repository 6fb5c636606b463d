import type { Person } from "@qazyna/sandbox"
import type { Page } from "playwright-core"
import { freshEmail, PASSWORD } from "../suite/accounts"
import type { Language } from "../suite/contract"
import { PERSON } from "./buyer"
import { withNcaLayer } from "./nca-layer"
import { phrase } from "./phrases"

/** The three steps of the registration and the agreement, as a person takes them. */
export class Registration {
  readonly email = freshEmail("buyer")
  readonly password = PASSWORD

  constructor(
    readonly page: Page,
    readonly language: Language,
    readonly person: Person
  ) {}

  /** First step: the EDS. */
  async proveWithEds(): Promise<void> {
    await this.page.goto(`/${this.language}/register`)
    await this.pressAndSign("access:register.submit", "/register/details")
  }

  /** Second step: what an account needs besides. */
  async giveDetails(): Promise<void> {
    await this.fill("forms:email", this.email)
    await this.fill("forms:password", this.password)
    await this.fill("forms:phone", PERSON.phone)
    const main = this.page.getByRole("main")
    await main.getByLabel(this.say("forms:region")).selectOption(PERSON.region)
    await this.fill("forms:city", PERSON.city)
    await this.fill("forms:street", PERSON.street)
    await this.fill("forms:postalCode", PERSON.postalCode)
    await this.press("access:register.continue")
    await this.arriveAt("/register/agreement")
  }

  /** Third step: opens the agreement by its link. */
  async readAgreement(): Promise<void> {
    await this.agreementLink().click()
    await this.arriveAt("/agreement")
    await this.page.getByRole("heading", { name: this.say("agreement:signTitle") }).waitFor()
  }

  /** The link to the text; it is red. */
  agreementLink() {
    return this.page.getByRole("main").locator(`a[href^="/${this.language}/agreement"]`)
  }

  async signAgreement(): Promise<void> {
    await this.pressAndSign("agreement:sign", "/account")
  }

  async declineAgreement(): Promise<void> {
    await this.press("agreement:decline")
    await this.arriveAt("/account")
  }

  readonly say = (key: string, values?: Record<string, string>): string =>
    phrase(this.language, key, values)

  /** Presses a button that asks for a signature, and waits for the page that follows. */
  private async pressAndSign(key: string, path: string): Promise<void> {
    await this.page.waitForLoadState("networkidle")
    await withNcaLayer({ person: this.person.id }, async () => {
      await this.press(key)
      await this.arriveAt(path)
    })
  }

  private arriveAt(path: string): Promise<void> {
    return this.page.waitForURL(({ pathname }) => pathname === `/${this.language}${path}`)
  }

  private press(key: string): Promise<void> {
    const main = this.page.getByRole("main")
    return main.getByRole("button", { name: this.say(key), exact: true }).click()
  }

  private fill(key: string, value: string): Promise<void> {
    return this.page.getByRole("main").getByLabel(this.say(key), { exact: true }).fill(value)
  }
}
