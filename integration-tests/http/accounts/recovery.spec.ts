import { generateJwtToken, Modules } from "@medusajs/framework/utils"
import { freshEmail, PASSWORD } from "../../support/suite/accounts"
import type { Http } from "../../support/suite/clients"
import { expectRefusal, refusalOf } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import {
  eventually,
  FORGIVEN,
  mistype,
  newBuyer,
  noteEvents,
  OTHER,
  refused,
  signIn,
} from "./people"

storeSuite(
  "recovery",
  (shop) => {
    const askForLink = (client: Http, identifier: string, actor = "customer") =>
      client.post(`/auth/${actor}/emailpass/reset-password`, { identifier })

    const follow = (link: string, password: string = OTHER, actor = "customer") =>
      shop.store.post(
        `/auth/${actor}/emailpass/update`,
        { password },
        { headers: { authorization: `Bearer ${link}` } }
      )

    /** Asks for a reset link and reads it where the e-mail would be written. */
    const linkFor = async (email: string): Promise<string> => {
      const events = noteEvents(shop.container, "auth.password_reset")
      await askForLink(shop.store, email)
      const { data } = await eventually(() =>
        events.find((event) => event.data.entity_id === email.toLowerCase())
      )
      return String(data.token)
    }

    it("G8, G9 sends a link to a known e-mail, however it is typed", async () => {
      const { email } = await newBuyer(shop)
      const link = await linkFor(email.toUpperCase())
      expect((await follow(link)).data).toEqual({ success: true })
      expect((await signIn(shop.store, email, OTHER)).status).toBe(200)
      expect(await refused(shop.store, email, PASSWORD)).toMatchObject({
        code: "wrong_credentials",
      })
    })

    it("G9 answers alike for an unknown e-mail and sends nothing", async () => {
      const { email } = await newBuyer(shop)
      const events = noteEvents(shop.container, "auth.password_reset")
      const unknown = await askForLink(shop.store, freshEmail("nobody"))
      const known = await askForLink(shop.store, email)
      expect([unknown.status, unknown.data]).toEqual([known.status, known.data])
      await eventually(() => events[0])
      expect(events.map(({ data }) => data.entity_id)).toEqual([email])
    })

    it("G9 sends no more than three links for one e-mail in an hour", async () => {
      const { email, id } = await newBuyer(shop)
      const events = noteEvents(shop.container, "auth.password_reset")
      for (let count = 0; count < 5; count += 1) {
        expect((await askForLink(shop.store, email)).status).toBe(201)
      }
      const { data } = await eventually(async () => {
        const path = `/admin/audit?subject_id=${id}&action=account.recovery_requested`
        const answer = await shop.admin.get(path)
        return answer.data.count === 5 ? answer : undefined
      })
      const sent = data.entries.filter(
        (entry: { details: { sent: boolean } }) => entry.details.sent
      )
      expect(sent).toHaveLength(3)
      await eventually(() => (events.length === 3 ? true : undefined))
    })

    it("G10 takes a link once", async () => {
      const { email } = await newBuyer(shop)
      const link = await linkFor(email)
      await follow(link)
      await expectRefusal(follow(link, "Ekinshi-Kupiya-88"), 401, "reset_link_invalid")
      expect((await signIn(shop.store, email, OTHER)).status).toBe(200)
    })

    it("G10 takes a link once when it is used many times at once", async () => {
      const { email } = await newBuyer(shop)
      const link = await linkFor(email)
      const answers = await Promise.allSettled(
        Array.from({ length: 8 }, (_, index) => follow(link, `Kupiya-Soz-Nomer-${index}`))
      )
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    })

    it("G10 takes only the newest link", async () => {
      const { email } = await newBuyer(shop)
      const first = await linkFor(email)
      const second = await linkFor(email)
      await expectRefusal(follow(first), 401, "reset_link_invalid")
      expect((await follow(second)).status).toBe(200)
    })

    it("G10 refuses a link that is forged, expired, or no link", async () => {
      const { email, client } = await newBuyer(shop)
      const claims = {
        entity_id: email,
        provider: "emailpass",
        actor_type: "customer",
        purpose: "reset",
      }
      const { jwtSecret } = shop.container.resolve("configModule").projectConfig.http
      const make = (secret: string, expiresIn: string) =>
        generateJwtToken(claims, { secret, expiresIn, jwtOptions: { jwtid: "made-up" } })
      const session = String(client.defaults.headers.authorization).replace("Bearer ", "")
      for (const link of [
        make("another secret", "15m"),
        make(String(jwtSecret), "-1s"),
        make(String(jwtSecret), "15m"),
        session,
        "nonsense",
      ]) {
        await expectRefusal(follow(link), 401, "reset_link_invalid")
      }
      expect((await signIn(shop.store, email)).status).toBe(200)
    })

    it("G3, G10 refuses a weak password and keeps the link", async () => {
      const { email } = await newBuyer(shop)
      const link = await linkFor(email)
      const { status, body } = await refusalOf(follow(link, "Password123!"))
      expect({ status, body }).toMatchObject({
        status: 400,
        body: { code: "password_too_weak", details: { missing: ["common"] } },
      })
      await expectRefusal(follow(link, email), 400, "password_too_weak")
      expect((await follow(link)).status).toBe(200)
    })

    it("G7, G10 lifts the lock and ends all sessions", async () => {
      const { client, email, id } = await newBuyer(shop)
      const link = await linkFor(email)
      await mistype(shop.store, email, FORGIVEN + 1)
      const events = noteEvents(shop.container, "guard.")
      await follow(link)
      const { data } = await signIn(shop.store, email, OTHER)
      const renewed = { headers: { authorization: `Bearer ${data.token}` } }
      expect((await shop.store.get("/store/customers/me", renewed)).status).toBe(200)
      for (const attempt of [
        () => client.get("/store/customers/me"),
        () => client.get("/store/products"),
        () => client.post("/store/customers/me", { first_name: "Thief" }),
        () => client.post("/auth/token/refresh"),
        () => client.post("/auth/session"),
      ]) {
        await expectRefusal(attempt(), 401, "session_ended")
      }
      await eventually(() => events.find(({ name }) => name === "guard.account_unlocked"))
      const changed = await eventually(() =>
        events.find(({ name }) => name === "guard.password_changed")
      )
      expect(changed.data).toMatchObject({ customer_id: id, email })
      const log = await shop.admin.get(`/admin/audit?subject_id=${id}`)
      const actions = log.data.entries.map((entry: { action: string }) => entry.action)
      expect(actions).toEqual(
        expect.arrayContaining(["account.password_changed", "account.unlocked"])
      )
    })

    it("G10 ends the sessions of staff as well", async () => {
      const email = freshEmail("clerk")
      const users = shop.container.resolve(Modules.USER)
      const auth = shop.container.resolve(Modules.AUTH)
      const user = await users.createUsers({ email })
      const { authIdentity } = await auth.register("emailpass", {
        body: { email, password: PASSWORD },
      })
      await auth.updateAuthIdentities({ id: authIdentity!.id, app_metadata: { user_id: user.id } })
      const { data } = await signIn(shop.bare, email, PASSWORD, "user")
      const staff = { headers: { authorization: `Bearer ${data.token}` } }
      expect((await shop.bare.get("/admin/users/me", staff)).status).toBe(200)
      const events = noteEvents(shop.container, "auth.password_reset")
      await askForLink(shop.bare, email, "user")
      const link = await eventually(() => events[0])
      await follow(String(link.data.token), OTHER, "user")
      await expectRefusal(shop.bare.get("/admin/users/me", staff), 401, "session_ended")
    })

    describe("change by the old password", () => {
      const change = (client: Http, current_password: string, password = OTHER) =>
        client.post("/store/customers/me/password", { current_password, password })

      it("G11 sets a new password and ends the other sessions", async () => {
        const { client, email } = await newBuyer(shop)
        const { data: other } = await signIn(shop.store, email)
        const { data } = await change(client, PASSWORD)
        const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
        expect(
          (await shop.store.get("/store/customers/me", as(data.token))).data.customer.email
        ).toBe(email)
        const path = "/store/customers/me"
        await expectRefusal(client.get(path), 401, "session_ended")
        await expectRefusal(shop.store.get(path, as(other.token)), 401, "session_ended")
        expect((await signIn(shop.store, email, OTHER)).status).toBe(200)
      })

      it("G7, G11 counts wrong old passwords towards the lock", async () => {
        const { client, email } = await newBuyer(shop)
        for (let count = 0; count < FORGIVEN; count += 1) {
          await expectRefusal(change(client, "Wrong-Old-One-1"), 401, "wrong_credentials")
        }
        await expectRefusal(change(client, "Wrong-Old-One-1"), 401, "account_locked")
        await expectRefusal(change(client, PASSWORD), 401, "account_locked")
        expect(await refused(shop.store, email, PASSWORD)).toMatchObject({ code: "account_locked" })
      })

      it("G3, G11 holds the new password to the rules", async () => {
        const { client } = await newBuyer(shop)
        await expectRefusal(change(client, PASSWORD, "short"), 400, "password_too_weak")
        await expectRefusal(
          client.post("/store/customers/me/password", { password: OTHER }),
          400,
          "invalid_data"
        )
        await expectRefusal(change(shop.store, PASSWORD), 401, "unauthorized")
      })
    })
  },
  { from: "migrated", guests: true }
)
