import { setTimeout as sleep } from "node:timers/promises"
import { customerToken, freshEmail } from "../support/suite/accounts"
import { refusalOf } from "../support/suite/refusal"
import { Backends } from "../support/processes/backends"
import {
  cartWith,
  choosePickup,
  preparePayment,
  setStock,
  stockOf,
  violations,
  type Stock,
} from "./crowd"
import { bookingsAtOnce, openSlots, slotOf } from "./slots"
import { reserveAtOnce } from "./reserving"
import { BRANCH, claimsAtOnce, PERSON, STOCK, without } from "./without-lock"

const CROWD = 12

describe("a crowd at two processes", () => {
  let backends: Backends
  let hot: Stock
  let second: Stock

  beforeAll(async () => {
    backends = await Backends.start(2)
  })

  afterAll(() => backends?.stop())

  beforeEach(async () => {
    await empty()
    ;[hot, second] = (await stockOf(backends, [1, 100])) as [Stock, Stock]
  })

  afterEach(async () => {
    expect(await violations(backends)).toEqual([])
  })

  /** Carts with these coins, every other one at the other process. */
  const carts = (count: number, stocks: (index: number) => Stock[]) =>
    Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const store = backends.store(index % 2)
        return { store, id: await cartWith(store, stocks(index)) }
      })
    )

  const outcomes = async (works: Promise<unknown>[]): Promise<string[]> => {
    const results = await Promise.allSettled(works)
    return Promise.all(
      results.map(async (result) =>
        result.status === "fulfilled"
          ? "got it"
          : (await refusalOf(Promise.reject(result.reason))).body.code
      )
    )
  }

  const limit = async (to: { per_person: number } | null): Promise<void> => {
    const admin = await backends.admin()
    await admin.post(`/admin/products/${hot.product_id}/purchase-limit`, { purchase_limit: to })
  }

  const empty = async (): Promise<void> => {
    await backends.sql.query("DELETE FROM hold")
    await backends.sql.query("UPDATE hold_counter SET held = 0, earliest_end = NULL")
  }

  const count = (list: string[], wanted: string): number =>
    list.filter((one) => one === wanted).length

  it("B2 control: with the lock and the constraints taken away the same race oversells", async () => {
    await setStock(backends, hot, 3)
    await without(STOCK, backends, async () => {
      expect(await claimsAtOnce(backends, hot, CROWD)).toBeGreaterThan(3)
      expect(await violations(backends)).not.toEqual([])
    })
    await empty()
    expect(await claimsAtOnce(backends, hot, CROWD)).toBe(3)
  })

  it("B2, G21 one unit goes to one of many buyers, and the others read that it is held", async () => {
    const crowd = await carts(CROWD, () => [hot])
    const results = await outcomes(crowd.map(({ store, id }) => choosePickup(store, id)))
    expect(count(results, "got it")).toBe(1)
    expect(count(results, "units_held")).toBe(CROWD - 1)

    const winner = crowd[results.indexOf("got it")]!
    const other = backends.store(1)
    await preparePayment(other, winner.id)
    const { data } = await other.post(`/store/carts/${winner.id}/complete`)
    expect(data.type).toBe("order")
    const late = await cartWith(other, [second])
    const refused = await refusalOf(
      other.post(`/store/carts/${late}/line-items`, { variant_id: hot.variant_id, quantity: 1 })
    )
    expect(refused.body.code).toBe("insufficient_inventory")
  })

  it("B2 as many units as there are go to as many buyers", async () => {
    await setStock(backends, hot, 5)
    const crowd = await carts(CROWD, () => [hot])
    const results = await outcomes(crowd.map(({ store, id }) => choosePickup(store, id)))
    expect(count(results, "got it")).toBe(5)
  })

  it("B2 carts [A, B] and [B, A] never wait for each other for ever", async () => {
    await setStock(backends, hot, 100)
    const crowd = await carts(CROWD, (index) => (index % 2 ? [hot, second] : [second, hot]))
    const results = await outcomes(crowd.map(({ store, id }) => choosePickup(store, id)))
    expect(count(results, "got it")).toBe(CROWD)
  })

  it("B4 control: with the lock of a person taken away the same race passes the limit", async () => {
    await setStock(backends, hot, 100)
    await limit({ per_person: 2 })
    await without(PERSON, backends, async () => {
      expect(await claimsAtOnce(backends, hot, CROWD, "one_person")).toBeGreaterThan(2)
    })
    await empty()
    expect(await claimsAtOnce(backends, hot, CROWD, "one_person")).toBe(2)
    await limit(null)
  })

  it("B4 one person with many carts gets no more than the limit", async () => {
    await setStock(backends, hot, 100)
    await limit({ per_person: 2 })
    const token = await customerToken(backends.store(0), freshEmail("hoarder"))
    const headers = { authorization: `Bearer ${token}` }
    const hoarder = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        const store = backends.store(index % 2, headers)
        return { store, id: await cartWith(store, [hot]) }
      })
    )
    const results = await outcomes(hoarder.map(({ store, id }) => choosePickup(store, id)))
    await limit(null)
    expect(count(results, "got it")).toBe(2)
    expect(count(results, "limit_per_person")).toBe(4)
  })

  it("G28 two tabs of one cart agree: what one takes out is free for others at once", async () => {
    const [cart] = await carts(1, () => [hot])
    await choosePickup(backends.store(0), cart!.id)
    const seen = await backends.store(1).get(`/store/carts/${cart!.id}/holds`)
    expect(seen.data.holds.positions).toMatchObject([{ state: "held" }])
    const { line_item_id } = seen.data.holds.positions[0]
    await backends.store(1).delete(`/store/carts/${cart!.id}/line-items/${line_item_id}`)
    const after = await backends.store(0).get(`/store/carts/${cart!.id}/holds`)
    expect(after.data.holds.positions).toEqual([])
    const next = await cartWith(backends.store(0), [hot])
    await choosePickup(backends.store(0), next)
  })

  it("B2 completing one cart at two processes makes one order", async () => {
    const [cart] = await carts(1, () => [hot])
    await choosePickup(cart!.store, cart!.id)
    await preparePayment(cart!.store, cart!.id)
    const answers = await Promise.allSettled(
      [0, 1].map((number) => backends.store(number).post(`/store/carts/${cart!.id}/complete`))
    )
    const orders = answers.flatMap((answer) =>
      answer.status === "fulfilled" && answer.value.data.type === "order"
        ? [answer.value.data.order.id]
        : []
    )
    expect(new Set(orders).size).toBe(1)
    const { rows } = await backends.sql.query(
      `SELECT SUM(reservation.quantity)::int AS units
       FROM reservation_item reservation
       JOIN order_item item ON item.item_id = reservation.line_item_id
       WHERE item.order_id = ANY($1) AND reservation.deleted_at IS NULL`,
      [orders]
    )
    expect(rows).toEqual([{ units: 1 }])
  })

  it("B7 control: without the lock of the branch the same race books a slot over", async () => {
    const race = { count: CROWD, capacity: 2 }
    await without(BRANCH, backends, async () => {
      expect(await bookingsAtOnce(backends, { ...race, hour: 9 })).toBeGreaterThan(2)
    })
    expect(await bookingsAtOnce(backends, { ...race, hour: 11 })).toBe(2)
  })

  it("G32, B7 the last places of a slot go to as many orders as there are, each asking at both processes", async () => {
    await openSlots(backends, second.sales_channel_id, 2)
    const crowd = await carts(4, () => [second])
    const orders = await Promise.all(
      crowd.map(async ({ store, id }) => {
        await choosePickup(store, id)
        await preparePayment(store, id)
        const { data } = await store.post(`/store/carts/${id}/complete`)
        return data.order.id as string
      })
    )
    const starts_at = await slotOf(backends.store(0), orders[0]!)
    const asked = orders.flatMap((order) => [0, 1].map((number) => ({ order, number })))
    const results = await outcomes(
      asked.map(({ order, number }) =>
        backends.store(number).post(`/store/orders/${order}/pickup`, { starts_at })
      )
    )
    const { rows } = await backends.sql.query<{ order_id: string; version: number }>(
      "SELECT order_id, version FROM pickup_appointment WHERE order_id = ANY($1)",
      [orders]
    )
    const winners = rows.map(({ order_id }) => order_id)
    expect(winners).toHaveLength(2)
    expect(rows.map(({ version }) => version)).toEqual([1, 1])
    expect(results).toEqual(
      asked.map(({ order }) => (winners.includes(order) ? "got it" : "slot_full"))
    )
  })

  it("B2 what two processes reserve at the same moment is counted whole, and without the trigger is not", async () => {
    expect(await reserveAtOnce(backends, second)).toBe(2)
    await backends.sql.query("ALTER TABLE reservation_item DISABLE TRIGGER hold_sum_reserved")
    try {
      expect(await reserveAtOnce(backends, second)).toBe(1)
    } finally {
      await backends.sql.query("ALTER TABLE reservation_item ENABLE TRIGGER hold_sum_reserved")
    }
  })

  it("B2 staff who lower stock in the middle of a sale never make it oversold", async () => {
    await setStock(backends, hot, 8)
    const crowd = await carts(8, () => [hot])
    const admin = await backends.admin()
    const lower = async () => {
      await sleep(20)
      return admin.post(
        `/admin/inventory-items/${hot.inventory_item_id}/location-levels/${hot.location_id}`,
        { stocked_quantity: 2 }
      )
    }
    const [results, edit] = await Promise.all([
      outcomes(crowd.map(({ store, id }) => choosePickup(store, id))),
      Promise.allSettled([lower()]),
    ])
    const held = count(results, "got it")
    if (edit[0]?.status === "rejected") {
      expect((await refusalOf(Promise.reject(edit[0].reason))).body.code).toBe("stock_below_holds")
      return
    }
    const flagged = await violations(backends)
    expect(held <= 2 ? flagged : flagged.length).toEqual(held <= 2 ? [] : 1)
    await setStock(backends, hot, 8)
  })
})
