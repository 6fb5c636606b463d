import { beforeEach } from "vitest"
import { action as challenge } from "~/routes/$lang.eds.challenge"
import { action as signIn } from "~/routes/$lang.sign-in"
import { edsHandlers } from "../fake/eds-handlers"
import { FakeEds } from "../fake/eds-state"
import { backend } from "../fake/server"
import type { Outcome, TestBrowser } from "./browser"

export const AIGERIM = {
  iin: "900515300127",
  email: "buyer@example.kz",
  password: "Kumis-Barys-2022",
}

/** A suite with people who have an EDS; AIGERIM is registered. */
export function usePeople(): () => FakeEds {
  let eds = new FakeEds()
  beforeEach(() => {
    eds = new FakeEds()
    eds.add(AIGERIM)
    backend.use(...edsHandlers(eds))
  })
  return () => eds
}

/** What the page's script does: fetches a challenge and lets somebody sign it. */
export async function signed(
  browser: TestBrowser,
  purpose: string,
  iin = AIGERIM.iin,
  agreementId?: string
): Promise<Record<string, string>> {
  const fields = { purpose, ...(agreementId ? { agreement_id: agreementId } : {}) }
  const { data } = await browser.submit(challenge, "/eds/challenge", fields)
  const { challenge: made } = data as { challenge?: { id: string } }
  return { challenge_id: made?.id ?? "", signature: iin }
}

/** Signs in with EDS and password. */
export async function enter(
  browser: TestBrowser,
  { iin, ...fields }: Record<string, string> = {}
): Promise<Outcome> {
  const { email, password } = AIGERIM
  const proof = await signed(browser, "sign_in", iin)
  return browser.submit(signIn, "/sign-in", { email, password, ...proof, ...fields })
}

/** Messages of a form that came back, by field; `""` is the form as a whole. */
export function messages({ data }: Outcome): Record<string, string[] | undefined> {
  return (data as { error?: Record<string, string[] | undefined> }).error ?? {}
}
