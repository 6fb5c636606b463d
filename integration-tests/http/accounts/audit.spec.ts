import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { parse } from "csv-parse/sync"
import { expectRefusal } from "../../support/suite/refusal"
import { storeSuite } from "../../support/suite/store-suite"
import { newBuyer } from "./people"

type Entry = Record<string, unknown>
type Sink = { record(entry: Entry | Entry[]): Promise<void> }

storeSuite(
  "audit",
  (shop) => {
    const record = (entry: Entry | Entry[]) =>
      shop.container.resolve<Sink>("auditSink").record(entry)

    const line = (index: number, more: Entry = {}): Entry => ({
      action: "test.happened",
      actor_type: "system",
      subject_type: "thing",
      subject_id: `thing_${index}`,
      details: { index },
      ...more,
    })

    const list = async (query: string): Promise<{ entries: Entry[]; count: number }> =>
      (await shop.admin.get(`/admin/audit?${query}`)).data

    it("B8 keeps what other plugins tell it", async () => {
      await record(
        line(1, {
          actor_type: "user",
          actor_id: "user_1",
          ip: "203.0.113.7",
          user_agent: "Browser",
        })
      )
      const { entries } = await list("action=test.happened")
      expect(entries).toEqual([
        {
          id: expect.stringMatching(/^audit_/),
          created_at: expect.any(String),
          action: "test.happened",
          actor_type: "user",
          actor_id: "user_1",
          subject_type: "thing",
          subject_id: "thing_1",
          ip: "203.0.113.7",
          user_agent: "Browser",
          details: { index: 1 },
        },
      ])
    })

    it.each([
      ["change", "UPDATE guard_audit_entry SET action = 'nothing'"],
      ["hide", "UPDATE guard_audit_entry SET deleted_at = now()"],
      ["remove", "DELETE FROM guard_audit_entry"],
      ["empty", "TRUNCATE guard_audit_entry"],
      [
        "remove as a replica",
        "SET LOCAL session_replication_role = replica; DELETE FROM guard_audit_entry",
      ],
    ])("B8 lets nobody %s a line", async (_, statement) => {
      await record(line(1))
      const database = shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await expect(
        database.transaction(async (transaction) => transaction.raw(statement))
      ).rejects.toThrow("append-only")
      expect((await list("action=test.happened")).count).toBe(1)
    })

    it("B8 finds lines by filters and search, newest first, page by page", async () => {
      for (let index = 0; index < 5; index += 1) {
        await record(line(index, { actor_id: index % 2 ? "user_odd" : "user_even" }))
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      const ids = async (query: string) =>
        (await list(`action=test.happened&${query}`)).entries.map((entry) => entry.subject_id)
      expect(await ids("limit=2")).toEqual(["thing_4", "thing_3"])
      expect(await ids("limit=2&offset=4")).toEqual(["thing_0"])
      expect(await ids("actor_id=user_odd")).toEqual(["thing_3", "thing_1"])
      expect(await ids("subject_id=thing_2")).toEqual(["thing_2"])
      expect(await ids("q=ING_3")).toEqual(["thing_3"])
      const { entries } = await list("action=test.happened&subject_id=thing_2")
      const moment = encodeURIComponent(String(entries[0]!.created_at))
      expect(await ids(`from=${moment}`)).toEqual(["thing_4", "thing_3", "thing_2"])
      expect(await ids(`to=${moment}`)).toEqual(["thing_1", "thing_0"])
    })

    it("B8 refuses filters that are none", async () => {
      await expectRefusal(shop.admin.get("/admin/audit?from=yesterday"), 400, "invalid_data")
      await expectRefusal(shop.admin.get("/admin/audit/export?who=me"), 400, "invalid_data")
    })

    it("B8 shows the log to staff alone", async () => {
      const { client } = await newBuyer(shop)
      for (const path of ["/admin/audit", "/admin/audit/export"]) {
        await expectRefusal(client.get(path), 401, "unauthorized")
        await expectRefusal(shop.bare.get(path), 401, "unauthorized")
      }
    })

    it("B8 saves what was found as CSV in which nothing is a formula", async () => {
      await record([
        line(1, { user_agent: '=HYPERLINK("http://evil.example","x")', ip: "203.0.113.7" }),
        line(2, { user_agent: "+1+1", subject_id: '-2,"quoted"' }),
        line(3, { user_agent: "@SUM(A1)", subject_id: "қазына" }),
      ])
      const { data, headers } = await shop.admin.get("/admin/audit/export?action=test.happened")
      expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
      expect(headers["content-disposition"]).toMatch(/^attachment; filename="audit-[\d-]+\.csv"$/)
      const rows: Record<string, string>[] = parse(data, { columns: true, bom: true })
      expect(rows).toHaveLength(3)
      const cells = rows.flatMap((row) => Object.values(row))
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      expect(cells).toEqual(
        expect.arrayContaining(['\'=HYPERLINK("http://evil.example","x")', "қазына", '{"index":3}'])
      )
    })

    it("B8 saves the lines of a period, and writes down which", async () => {
      for (const index of [0, 1, 2, 3]) {
        await record(line(index))
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      const { entries } = await list("action=test.happened")
      const [to, , from] = entries.map((entry) => String(entry.created_at))
      const params = { from, to }
      const { data } = await shop.admin.get("/admin/audit/export", { params })
      const rows: Record<string, string>[] = parse(data, { columns: true, bom: true })
      expect(rows.map((row) => row.subject_id)).toEqual(["thing_2", "thing_1"])
      const [exported] = (await list("action=audit.exported")).entries
      expect(exported?.details).toEqual({ action: null, from, to })
    })

    it("B8 saves a log of several thousand lines whole and writes that down", async () => {
      await record(Array.from({ length: 2_500 }, (_, index) => line(index)))
      const { data } = await shop.admin.get("/admin/audit/export?action=test.happened")
      const rows: Record<string, string>[] = parse(data, { columns: true, bom: true })
      expect(new Set(rows.map((row) => row.subject_id)).size).toBe(2_500)
      expect((await list("action=audit.exported")).entries[0]).toMatchObject({ actor_type: "user" })
    })

    describe("core's answers", () => {
      it("B1 refuses an unknown product category", async () => {
        await expectRefusal(
          shop.store.get("/store/product-categories/pcat_none"),
          404,
          "product_category_not_found"
        )
        const { data } = await shop.admin.post("/admin/product-categories", {
          name: "Coins",
          is_active: true,
        })
        const path = `/store/product-categories/${data.product_category.id}`
        expect((await shop.store.get(path)).data.product_category.name).toBe("Coins")
      })

      it("B1 gives refused staff routes a code", async () => {
        await expectRefusal(shop.bare.get("/admin/orders"), 401, "unauthorized")
      })
    })
  },
  { from: "migrated", guests: true }
)
