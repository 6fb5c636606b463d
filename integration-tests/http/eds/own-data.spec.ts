import { setTimeout as sleep } from "node:timers/promises"
import { freshEmail } from "../../support/suite/accounts"
import type { Http } from "../../support/suite/clients"
import { expectRefusal } from "../../support/suite/refusal"
import { registerBuyer, withToken, mailTo } from "../../support/sandbox"
import { mailsTo } from "../../support/sandbox/mail"
import { edsSuite } from "./suite"
import { signIn } from "./sign-in"

const ME = "/store/customers/me"
const EMAIL = `${ME}/email`
const CONFIRM = "/store/email-changes/confirm"

const ADDRESS = {
  province: "kz-75",
  city: "Алматы",
  address_1: "Абай даңғылы, 10",
  postal_code: "050000",
}

edsSuite("what buyers change of themselves", (shop) => {
  const enter = async (buyer: Parameters<typeof signIn>[1]) => {
    const body = await signIn(shop.store, buyer)
    const { data } = await shop.bare.post("/auth/customer/eds", body)
    return withToken(shop.store, data.token)
  }

  it("G2, G11 the telephone is a mobile number of Kazakhstan, the name the one of the EDS", async () => {
    const { client } = await registerBuyer(shop.store)
    const { data } = await client.post(ME, { phone: "8 (707) 765-43-21" })
    expect(data.customer.phone).toBe("+77077654321")
    for (const phone of ["", null, "12", "+1 202 555 0123"]) {
      await expectRefusal(client.post(ME, { phone }), 400, "phone_invalid")
    }
    await expectRefusal(client.post(ME, { first_name: "Other" }), 400, "name_fixed")
    await expectRefusal(shop.store.post(ME, { last_name: "Other" }), 401, "unauthorized")
  })

  it("G2, G11 a delivery address is whole and in Kazakhstan", async () => {
    const { client } = await registerBuyer(shop.store)
    const path = `${ME}/addresses`
    const { data } = await client.post(path, { ...ADDRESS, country_code: "kz" })
    const added = data.customer.addresses.find(({ city }: { city: string }) => city === "Алматы")
    expect(added).toMatchObject({ ...ADDRESS, country_code: "kz" })
    const { city: _left, ...without } = ADDRESS
    for (const bad of [
      without,
      { ...ADDRESS, postal_code: "1" },
      { ...ADDRESS, address_1: "  " },
      { ...ADDRESS, country_code: "us" },
    ]) {
      await expectRefusal(client.post(path, bad), 400, "address_invalid")
    }
    await client.post(`${path}/${added.id}`, { city: "Тараз" })
    await expectRefusal(client.post(`${path}/${added.id}`, { city: "" }), 400, "address_invalid")
  })

  it("G2, G11 the last address stays, also when two are deleted at the same moment", async () => {
    const { client } = await registerBuyer(shop.store)
    const path = `${ME}/addresses`
    const addresses = async (): Promise<{ id: string }[]> => (await client.get(path)).data.addresses
    const remove = ({ id }: { id: string }) => client.delete(`${path}/${id}`)
    const [first] = await addresses()
    await expectRefusal(remove(first!), 400, "last_address")
    await client.post(path, { ...ADDRESS, country_code: "kz" })
    const stranger = await registerBuyer(shop.store)
    await expectRefusal(stranger.client.delete(`${path}/${first!.id}`), 404, "address_not_found")
    const both = await addresses()
    const answers = await Promise.allSettled(both.map(remove))
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    expect(await addresses()).toHaveLength(1)
  })

  describe("another e-mail", () => {
    const linkIn = async (email: string): Promise<string> => {
      const { text } = await mailTo(email, (one) => one.text.includes("confirm-email"))
      return decodeURIComponent(/token=([^\s"<>)\]]+)/.exec(text)![1]!)
    }
    const ask = (client: Http, email: string, current_password: string) =>
      client.post(EMAIL, { email, current_password, locale: "ru" })

    it("G11 is the login once its link was used; until then the old one works, and is told", async () => {
      const buyer = await registerBuyer(shop.store)
      const email = freshEmail("changed")
      const { data } = await ask(buyer.client, email.toUpperCase(), buyer.password)
      expect(data.email_change).toMatchObject({ email })
      const token = await linkIn(email)
      const told = await mailTo(buyer.email, ({ text }) => text.includes(email))
      expect(told.text).not.toContain(token)
      expect((await (await enter(buyer)).get(ME)).data.customer.email).toBe(buyer.email)
      expect((await shop.store.post(CONFIRM, { token })).data).toEqual({ email })
      const client = await enter(buyer)
      expect((await client.get(ME)).data.customer.email).toBe(email)
      expect((await client.get(EMAIL)).data).toEqual({ email_change: null })
      await expectRefusal(shop.store.post(CONFIRM, { token }), 401, "email_link_invalid")
      await mailTo(buyer.email, ({ subject }) => subject !== told.subject)
      const named = async (login: string) => ({
        ...(await signIn(shop.store, buyer)),
        email: login,
      })
      const path = "/auth/customer/eds"
      await expectRefusal(shop.bare.post(path, await named(buyer.email)), 401, "wrong_credentials")
      expect((await shop.bare.post(path, await named(email))).status).toBe(200)
    })

    it("G7, G11 needs the password, and an address that nobody has", async () => {
      const [buyer, other] = [await registerBuyer(shop.store), await registerBuyer(shop.store)]
      const email = freshEmail("wished")
      await expectRefusal(ask(buyer.client, email, "Not-The-Password-1!"), 401, "wrong_credentials")
      await expectRefusal(ask(buyer.client, other.email, buyer.password), 400, "email_taken")
      await expectRefusal(ask(buyer.client, "no address", buyer.password), 400, "invalid_data")
      await expectRefusal(ask(shop.store, email, buyer.password), 401, "unauthorized")
      expect(await mailsTo(email)).toEqual([])
    })

    it("G11 of two who wish for the same one the first to confirm gets it, and a newer wish voids the older", async () => {
      const [one, two] = [await registerBuyer(shop.store), await registerBuyer(shop.store)]
      const email = freshEmail("contested")
      await ask(one.client, email, one.password)
      const first = await linkIn(email)
      await ask(two.client, email, two.password)
      const second = await mailTo(
        email,
        ({ text }) => text.includes("confirm-email") && !text.includes(encodeURIComponent(first))
      ).then(({ text }) => decodeURIComponent(/token=([^\s"<>)\]]+)/.exec(text)![1]!))
      await shop.store.post(CONFIRM, { token: second })
      await expectRefusal(shop.store.post(CONFIRM, { token: first }), 400, "email_taken")
      await ask(one.client, freshEmail("newer"), one.password)
      await expectRefusal(shop.store.post(CONFIRM, { token: first }), 401, "email_link_invalid")
      expect((await (await enter(one)).get(ME)).data.customer.email).toBe(one.email)
    })

    it("G11 called off or too old it changes nothing", async () => {
      const buyer = await registerBuyer(shop.store)
      const email = freshEmail("off")
      await ask(buyer.client, email, buyer.password)
      const token = await linkIn(email)
      await buyer.client.delete(EMAIL)
      await expectRefusal(shop.store.post(CONFIRM, { token }), 401, "email_link_invalid")
      const late = freshEmail("late")
      await ask(buyer.client, late, buyer.password)
      await shop.change("UPDATE guard_email_change SET expires_at = now()")
      await expectRefusal(
        shop.store.post(CONFIRM, { token: await linkIn(late) }),
        401,
        "email_link_invalid"
      )
    })
  })

  describe("sessions", () => {
    const listOf = async (client: Http) => (await client.get(`${ME}/sessions`)).data.sessions

    it("G11, B1 are listed, and one of them is ended by itself", async () => {
      const buyer = await registerBuyer(shop.store)
      // Tokens carry whole seconds: two of the same second are one.
      await sleep(1_000)
      const other = await enter(buyer)
      await other.get(ME, { headers: { "user-agent": "Mozilla/5.0 Phone" } })
      const [mine, theirs, ...more] = await listOf(buyer.client)
      expect(more).toEqual([])
      expect(mine).toMatchObject({ current: true })
      expect(theirs).toMatchObject({ current: false, user_agent: "Mozilla/5.0 Phone" })
      expect(JSON.stringify([mine, theirs])).not.toContain("digest")
      await buyer.client.delete(`${ME}/sessions/${theirs.id}`)
      await expectRefusal(other.get(ME), 401, "session_ended")
      await expectRefusal(other.post("/auth/token/refresh"), 401, "session_ended")
      expect(await listOf(buyer.client)).toHaveLength(1)
      await buyer.client.delete(`${ME}/sessions/current`)
      await expectRefusal(buyer.client.get(ME), 401, "session_ended")
    })

    it("B1 of somebody else are not ended", async () => {
      const [buyer, thief] = [await registerBuyer(shop.store), await registerBuyer(shop.store)]
      const [mine] = await listOf(buyer.client)
      await expectRefusal(
        thief.client.delete(`${ME}/sessions/${mine.id}`),
        404,
        "session_not_found"
      )
      expect(await listOf(buyer.client)).toHaveLength(1)
    })
  })
})
