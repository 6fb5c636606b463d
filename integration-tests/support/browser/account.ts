import type { APIResponse, BrowserContext, Page } from "playwright-core"
import { registerBuyer, sign, signAgreement, type RegisteredBuyer } from "../sandbox"
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

/** Opens an account and signs in with the store's forms, but no page, for tests that are about something else. */
export async function openAccount(visitor: Visitor, stack: StackAddresses): Promise<Account> {
  const buyer = await registerBuyer(storeOf(stack))
  await signAgreement(buyer)
  const page = await visitor()
  await sendSignIn(page, stack, buyer)
  return { ...buyer, cookies: await page.context().storageState() }
}

/** What the sign-in page does, without it: asks for a challenge and sends it signed, with the password. */
async function sendSignIn(
  { request }: Page,
  { storefront }: StackAddresses,
  { person, email, password }: RegisteredBuyer
): Promise<void> {
  const send = async (path: string, form: Record<string, string>, status: number) => {
    const headers = { origin: storefront }
    const answer: APIResponse = await request.post(path, { form, headers, maxRedirects: 0 })
    if (answer.status() !== status) {
      throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`)
    }
    return answer
  }
  const asked = await send("/kk/eds/challenge", { purpose: "sign_in" }, 201)
  const { challenge } = await asked.json()
  const signature = sign(person, challenge)
  await send("/kk/sign-in", { email, password, challenge_id: challenge.id, signature }, 302)
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
