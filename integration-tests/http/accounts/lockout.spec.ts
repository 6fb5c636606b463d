import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { freshEmail, PASSWORD } from "../../support/suite/accounts"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { eventually, FORGIVEN, mistype, newBuyer, noteEvents, refused, signIn } from "./people"

storeSuite(
  "lockout",
  (shop) => {
    it("G7 forgives five wrong passwords", async () => {
      const { email } = await newBuyer(shop)
      const answers = await mistype(shop.store, email, FORGIVEN)
      expect(answers.map(({ status, code }) => [status, code])).toEqual(
        Array(FORGIVEN).fill([401, "wrong_credentials"])
      )
      expect(answers.map(({ body }) => body.tries_left)).toEqual([5, 4, 3, 2, 1])
      const { data } = await signIn(shop.store, email)
      expect(data.token).toEqual(expect.any(String))
    })

    it("G7 the sixth wrong password locks the account, for the right password too", async () => {
      const { email } = await newBuyer(shop)
      await mistype(shop.store, email, FORGIVEN)
      expect(await refused(shop.store, email)).toMatchObject({
        status: 401,
        code: "account_locked",
      })
      expect(await refused(shop.store, email, PASSWORD)).toMatchObject({ code: "account_locked" })
    })

    it("G7 begins to count anew after a right password", async () => {
      const { email } = await newBuyer(shop)
      await mistype(shop.store, email, FORGIVEN)
      await signIn(shop.store, email)
      const answers = await mistype(shop.store, email, FORGIVEN)
      expect(answers.map(({ code }) => code)).toEqual(Array(FORGIVEN).fill("wrong_credentials"))
      expect((await signIn(shop.store, email)).status).toBe(200)
    })

    it("G7 counts sign-ins by GET, which core takes too", async () => {
      const { email } = await newBuyer(shop)
      const attempt = () =>
        shop.store.request({
          method: "GET",
          url: "/auth/customer/emailpass",
          data: { email, password: "Wrong-One-2026" },
        })
      for (let count = 0; count < FORGIVEN; count += 1) {
        await expectRefusal(attempt(), 401, "wrong_credentials")
      }
      await expectRefusal(attempt(), 401, "account_locked")
    })

    /** How many wrong passwords were looked at, as the counter has it. */
    const lookedAt = async (id: string): Promise<number> =>
      (await shop.admin.get(`/admin/customers/${id}/lock`)).data.lock.wrong_passwords

    it("G7 looks at six of twenty wrong passwords at once", async () => {
      const { email, id } = await newBuyer(shop)
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => refused(shop.store, email))
      )
      const codes = answers.map(({ code }) => code)
      expect(codes.filter((code) => code === "wrong_credentials")).toHaveLength(FORGIVEN)
      expect(codes).toContain("account_locked")
      expect(await lookedAt(id)).toBe(FORGIVEN + 1)
      expect(await refused(shop.store, email, PASSWORD)).toMatchObject({ code: "account_locked" })
    })

    it("G7 looks at one of twenty guesses at once when one try is left", async () => {
      const { email, id } = await newBuyer(shop)
      await mistype(shop.store, email, FORGIVEN)
      const guesses = Array.from({ length: 20 }, () =>
        refused(shop.store, email, "Wrong-Guess-2026")
      )
      await Promise.all(guesses)
      expect(await lookedAt(id)).toBe(FORGIVEN + 1)
    })

    it("G7 announces the lock once and writes it down", async () => {
      const { email, id } = await newBuyer(shop)
      const events = noteEvents(shop.container, "guard.account_locked")
      await mistype(shop.store, email, FORGIVEN + 2)
      const event = await eventually(() => events[0])
      expect(event.data).toEqual({
        auth_identity_id: expect.stringMatching(/^authid_/),
        customer_id: id,
        email,
      })
      const { data } = await shop.admin.get(`/admin/audit?subject_id=${id}&action=account.locked`)
      expect(data.count).toBe(1)
      expect(events).toHaveLength(1)
    })

    it("G7 shows staff the lock and lets them lift it", async () => {
      const { email, id } = await newBuyer(shop)
      await mistype(shop.store, email, FORGIVEN + 1)
      const before = await shop.admin.get(`/admin/customers/${id}/lock`)
      expect(before.data.lock).toEqual({
        locked: true,
        locked_at: expect.any(String),
        wrong_passwords: FORGIVEN + 1,
      })
      const after = await shop.admin.post(`/admin/customers/${id}/unlock`)
      expect(after.data.lock).toEqual({ locked: false, locked_at: null, wrong_passwords: 0 })
      expect((await signIn(shop.store, email)).status).toBe(200)
      const { data } = await shop.admin.get(`/admin/audit?subject_id=${id}&action=account.unlocked`)
      expect(data.entries[0]).toMatchObject({ actor_type: "user", details: { by: "staff" } })
    })

    it("G7 keeps buyers from lifting locks", async () => {
      const { client, id } = await newBuyer(shop)
      await expectRefusal(client.post(`/admin/customers/${id}/unlock`), 401, "unauthorized")
      await expectRefusal(
        shop.admin.post("/admin/customers/cus_none/unlock"),
        404,
        "account_not_found"
      )
      const { data } = await shop.admin.get("/admin/customers/cus_none/lock")
      expect(data.lock).toBeNull()
    })

    it("G7 keeps a buyer locked at the door of staff too", async () => {
      const { email, id } = await newBuyer(shop)
      await mistype(shop.store, email, FORGIVEN + 1)
      const database = shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await database.raw("UPDATE guard_attempt SET locked_at = now() - interval '1 day'")
      const answer = await refused(shop.bare, email, PASSWORD, "user")
      expect(answer).toMatchObject({ code: "account_locked" })
      expect((await shop.admin.get(`/admin/customers/${id}/lock`)).data.lock.locked).toBe(true)
    })

    it("G7 lets staff in again after a while: nobody may be left to unlock them", async () => {
      const email = freshEmail("clerk")
      const auth = shop.container.resolve(Modules.AUTH)
      const { authIdentity } = await auth.register("emailpass", {
        body: { email, password: PASSWORD },
      })
      const subject = authIdentity!.id
      const limiter: {
        take(subject: string, lockSeconds?: number): Promise<{ allowed: boolean; locked: boolean }>
        failed(subject: string): Promise<{ locked: boolean }>
      } = shop.container.resolve("attemptLimiter")
      for (let count = 0; count <= FORGIVEN; count += 1) {
        await limiter.take(subject)
        await limiter.failed(subject)
      }
      expect(await limiter.take(subject)).toEqual({ allowed: false, locked: true })
      expect(await limiter.take(subject, 60)).toEqual({ allowed: false, locked: true })
      await new Promise((resolve) => setTimeout(resolve, 1_100))
      expect(await limiter.take(subject, 1)).toEqual({ allowed: true, locked: false })
    })
  },
  { from: "migrated", guests: true }
)
