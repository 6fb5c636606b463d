import type { BrowserContext, Page } from "playwright-core"
import { registerBuyer, signAgreement, type RegisteredBuyer } from "../sandbox"
import type { StackAddresses } from "../stack/addresses"
import { storeOf } from "../stack/store-clients"
import type { Language } from "../suite/contract"
import type { Visitor } from "./browser-suite"
import { withNcaLayer } from "./nca-layer"
import { phrase } from "./phrases"

/** What a browser remembers of a sign-in. */
export type Cookies = Awaited<ReturnType<BrowserContext["storageState"]>>

/** A buyer who has registered and signed the agreement, and the cookies of a browser they signed in with. */
export type Account = RegisteredBuyer & { cookies: Cookies }

/** Opens an account over HTTP and signs in on the page, for tests that are about something else. */
export async function openAccount(visitor: Visitor, stack: StackAddresses): Promise<Account> {
  const buyer = await registerBuyer(storeOf(stack))
  await signAgreement(buyer)
  const page = await visitor()
  await signIn(page, "kk", buyer)
  return { ...buyer, cookies: await page.context().storageState() }
}

/** Signs in on the page, with NCALayer at hand. Ends where the store leads. */
export async function signIn(
  page: Page,
  language: Language,
  { person, email, password }: Pick<RegisteredBuyer, "person" | "email" | "password">
): Promise<void> {
  await page.goto(`/${language}/sign-in`)
  await typeCredentials(page, language, { email, password })
  await withNcaLayer({ person: person.id }, async () => {
    await pressSignIn(page, language)
    await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"))
  })
}

/** Fills the sign-in form in. */
export async function typeCredentials(
  page: Page,
  language: Language,
  { email, password }: Pick<RegisteredBuyer, "email" | "password">
): Promise<void> {
  const main = page.getByRole("main")
  await main.getByLabel(phrase(language, "forms:email"), { exact: true }).fill(email)
  await main.getByLabel(phrase(language, "forms:password"), { exact: true }).fill(password)
}

/** Presses the button that asks for the EDS, once the page can ask. */
export async function pressSignIn(page: Page, language: Language): Promise<void> {
  await page.waitForLoadState("networkidle")
  const name = phrase(language, "access:signIn.submit")
  await page.getByRole("main").getByRole("button", { name, exact: true }).click()
}
