import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { TAKE } from "../../../plugins/guard/src/modules/attempt-limiter/statements"
import { freshEmail, PASSWORD } from "../../support/suite/accounts"
import { expectRefusal, refusalOf } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { ROOT } from "../../support/paths"
import {
  eventually,
  FORGIVEN,
  mistype,
  newBuyer,
  noteEvents,
  refused,
  signIn,
  WRONG,
} from "./people"

/** Default of the option `refusalStepMs`. Measured at the client, so never less; how much more is the machine's. */
const REFUSAL_STEP_MS = 250

/** A process of its own that takes ten tries at once, each over a connection of its own. */
const TAKE_TEN = `
  const { Client } = require("pg")
  const take = async () => {
    const client = new Client({ connectionString: process.env.DATABASE_URL })
    await client.connect()
    const { rowCount } = await client.query(process.env.STATEMENT)
    await client.end()
    return rowCount
  }
  Promise.all(Array.from({ length: 10 }, take)).then((counts) =>
    process.stdout.write(String(counts.reduce((sum, count) => sum + count, 0)))
  )`

storeSuite(
  "sign-in",
  (shop) => {
    describe("race", () => {
      it("G7 lets six tries through, whatever the number of processes", async () => {
        const statement = TAKE.replaceAll(":subject", "'authid_race'")
          .replaceAll(":lockSeconds", "NULL")
          .replaceAll(":limit", String(FORGIVEN + 1))
        const env = {
          ...process.env,
          DATABASE_URL: shop.container.resolve("configModule").projectConfig.databaseUrl,
          STATEMENT: statement,
        }
        const run = promisify(execFile)
        const results = await Promise.all(
          Array.from({ length: 3 }, () =>
            run(process.execPath, ["-e", TAKE_TEN], { env, cwd: ROOT })
          )
        )
        const taken = results.map(({ stdout }) => Number(stdout))
        expect(taken.reduce((sum, count) => sum + count, 0)).toBe(FORGIVEN + 1)
      })
    })

    describe("enumeration", () => {
      it("G7 answers an unknown e-mail as a wrong password, up to the lock and beyond", async () => {
        const { email } = await newBuyer(shop)
        const known = await mistype(shop.store, email, FORGIVEN + 2)
        const unknown = await mistype(shop.store, freshEmail("nobody"), FORGIVEN + 2)
        expect(unknown).toEqual(known)
      })

      it("G7 answers twenty tries at once alike for an unknown e-mail", async () => {
        const { email } = await newBuyer(shop)
        const codesOf = async (address: string) => {
          const all = await Promise.all(
            Array.from({ length: 20 }, () => refused(shop.store, address))
          )
          return new Set(all.map(({ code }) => code))
        }
        const possible = ["wrong_credentials", "account_locked", "too_many_attempts"]
        for (const address of [email, freshEmail("nobody")]) {
          const codes = [...(await codesOf(address))]
          expect(codes.filter((code) => !possible.includes(code))).toEqual([])
          expect(codes).toContain("account_locked")
        }
      })

      it("G7 refuses a wrong password, an unknown e-mail and a locked account at the same step of time", async () => {
        const timeOf = async (email: string): Promise<number> => {
          const started = performance.now()
          await refused(shop.store, email)
          return performance.now() - started
        }
        const buyers = [await newBuyer(shop), await newBuyer(shop), await newBuyer(shop)]
        const locked = await newBuyer(shop)
        await mistype(shop.store, locked.email, FORGIVEN + 1)
        const times: Record<string, number[]> = { known: [], unknown: [], locked: [] }
        for (const { email } of buyers) {
          for (let count = 0; count < FORGIVEN - 1; count += 1) {
            times.known!.push(await timeOf(email))
            times.unknown!.push(await timeOf(freshEmail("nobody")))
            times.locked!.push(await timeOf(locked.email))
          }
        }
        const earliest = Object.values(times).map((all) => Math.min(...all))
        expect(earliest.filter((time) => time < REFUSAL_STEP_MS)).toEqual([])
      })
    })

    describe("e-mail", () => {
      it("G2 signs in however the e-mail is typed", async () => {
        const { email } = await newBuyer(shop)
        const { data } = await signIn(shop.store, ` ${email.toUpperCase()} `)
        expect(data.token).toEqual(expect.any(String))
      })

      it("G2 makes one account of two spellings", async () => {
        const email = freshEmail("Spelling")
        await newBuyer(shop, email)
        expect((await signIn(shop.store, email.toLowerCase())).status).toBe(200)
        await expectRefusal(
          shop.store.post("/auth/customer/emailpass/register", {
            email: email.toUpperCase(),
            password: "Basqa-Kupiya-2026",
          }),
          401,
          "unauthorized"
        )
      })

      it("B1 makes nobody a customer of another's e-mail", async () => {
        const email = freshEmail("own")
        const credentials = { email, password: PASSWORD }
        const { data } = await shop.bare.post("/auth/customer/emailpass/register", credentials)
        const become = (address: string) =>
          shop.store.post(
            "/store/customers",
            { email: address },
            { headers: { authorization: `Bearer ${data.token}` } }
          )
        await expectRefusal(become(freshEmail("victim")), 400, "email_differs")
        expect((await become(email.toUpperCase())).data.customer.email).toBe(email)
      })

      it("G7 counts all spellings of an e-mail as one", async () => {
        const { email } = await newBuyer(shop)
        await mistype(shop.store, email.toUpperCase(), FORGIVEN)
        expect(await refused(shop.store, email)).toMatchObject({ code: "account_locked" })
      })
    })

    describe("password rules", () => {
      const register = (password: unknown, actor = "customer", email = freshEmail("new")) =>
        shop.bare.post(`/auth/${actor}/emailpass/register`, { email, password })

      it("G3 tells the rules", async () => {
        const { data } = await shop.store.get("/store/password-rules")
        expect(data).toEqual({
          min_length: 12,
          max_length: 128,
          kinds: ["capital", "small", "digit", "special"],
          layout: "latin",
        })
      })

      it.each([
        ["Barys-2022!", ["length"]],
        ["altyn-qazyna", ["capital", "digit"]],
        ["Құпия-Сөз-2026-Aa", ["latin"]],
        ["Password123!", ["common"]],
        [undefined, ["length", "capital", "small", "digit", "special"]],
        [["Altyn-Qazyna-2026!"], ["length", "capital", "small", "digit", "special"]],
      ])("G3 refuses %j and says what is missing", async (password, missing) => {
        for (const actor of ["customer", "user"]) {
          const { status, body } = await refusalOf(register(password, actor))
          expect({ status, body }).toEqual({
            status: 400,
            body: {
              type: "invalid_data",
              code: "password_too_weak",
              message: expect.stringContaining(missing[0]!),
              details: { missing },
            },
          })
        }
      })

      it("G3 refuses the e-mail as password", async () => {
        const email = "Aigerim.Sei-2026@example.kz"
        await expectRefusal(register(email, "customer", email), 400, "password_too_weak")
      })

      it("G3 takes a good password of buyers and staff", async () => {
        expect((await register(PASSWORD)).status).toBe(200)
        expect((await register("Qazyna-Admin-2026", "user")).status).toBe(200)
      })
    })

    describe("events", () => {
      it("B8 tells of each sign-in, and whether the device is new", async () => {
        const { email, id } = await newBuyer(shop)
        const events = noteEvents(shop.container, "guard.signed_in")
        const from = (agent: string, address: string) =>
          shop.store.post(
            "/auth/customer/emailpass",
            { email, password: PASSWORD },
            { headers: { "user-agent": agent, "x-forwarded-for": address } }
          )
        await from("Phone", "198.51.100.1")
        await from("Phone", "198.51.100.1")
        await from("Phone", "203.0.113.9")
        await eventually(() => events[2])
        expect(events.map(({ data }) => [data.user_agent, data.ip, data.new_device])).toEqual([
          ["Phone", "198.51.100.1", true],
          ["Phone", "198.51.100.1", false],
          ["Phone", "203.0.113.9", true],
        ])
        expect(events[0]!.data).toMatchObject({ customer_id: id, actor_type: "customer" })
      })

      it("B8 writes sign-ins and refused ones down, without what was typed", async () => {
        const { email, id } = await newBuyer(shop)
        await refused(shop.store, email)
        await refused(shop.store, "my-password-in-the-wrong-field")
        const { data } = await shop.admin.get("/admin/audit?limit=10")
        const log = JSON.stringify(data.entries)
        expect(log).not.toContain(WRONG)
        expect(log).not.toContain("my-password")
        const of = data.entries.filter((entry: { subject_id: string }) => entry.subject_id === id)
        expect(of.map((entry: { action: string }) => entry.action)).toEqual([
          "account.sign_in_failed",
          "account.signed_in",
        ])
      })
    })
  },
  { from: "migrated", guests: true }
)
