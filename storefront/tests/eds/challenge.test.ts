import { expect, test } from "vitest"
import { action } from "~/routes/$lang.eds.challenge"
import { pageOf } from "../loaders/call"
import { usePeople } from "../personal/people"
import { useShop } from "../personal/shop"

useShop()
const eds = usePeople()

const ask = (purpose: string) => {
  const args = pageOf("/ru/eds/challenge", { lang: "ru" })
  const request = new Request(args.request, {
    method: "POST",
    body: new URLSearchParams({ purpose }),
  })
  return action({ ...args, request })
}

test("B5 what binds a challenge to the browser is in its cookie, and nowhere in the answer", async () => {
  const answer = await ask("register")
  // A plain value would not do: without a page Remix drops its status and its cookies.
  expect(answer).toBeInstanceOf(Response)
  expect(answer.status).toBe(201)
  expect(answer.headers.get("Set-Cookie")).toMatch(/^qz_session=.*HttpOnly/)
  const [challenge] = eds().challenges.values()
  expect(challenge?.session.length).toBeGreaterThanOrEqual(32)
  expect(await answer.text()).not.toContain(challenge?.session)
})

test.each(["payment", ""])("B1 a purpose %j that is none is refused", async (purpose) => {
  const answer = await ask(purpose)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ refusal: { code: "invalid_data" } })
})
