import type { PickupModuleService } from "@qazyna/branches/modules/pickup"
import type { Http } from "../../support/suite/clients"
import type { ReceivingMethod } from "../../support/suite/contract"
import type { Shop } from "../../support/suite/shop"
import { World, type Goods } from "../branches/world"
import { TestCart } from "../holds/cart"

type Slot = { starts_at: string; ends_at: string; free: number }

/** The pickup of an order as the Store API tells it. */
export type Pickup = {
  appointment: {
    starts_at: string
    ends_at: string
    state: string
    changeable_until: string
    changeable: boolean
  } | null
  collectable: boolean
  collected_at: string | null
  kept_until: string
  days: { date: string; slots: Slot[] }[]
}

const WORKDAY = [
  { from: "09:00", to: "13:00" },
  { from: "14:00", to: "18:00" },
]

/** Open from Monday to Saturday. */
const HOURS = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [
    day,
    day === "sun" ? [] : WORKDAY,
  ])
)

/** The document that a desk checks. */
export const DOCUMENT = { kind: "id_card", number: "012345678" }

export const PICKUP_RULES = {
  slot_minutes: 60,
  capacity: 2,
  lead_minutes: 0,
  horizon_days: 10,
  cutoff_minutes: 60,
  keep_days: 10,
}

type Placed = { id: string; display_id: number }

type Ways = { code?: string; method?: ReceivingMethod; quantity?: number }

/** A shop whose branch in Astana hands over by appointment, and paid orders to collect there. */
export class DeskShop {
  readonly world: World
  coin!: Goods
  readonly #ready: Placed[] = []
  #given = 0

  constructor(readonly shop: Shop) {
    this.world = new World(shop)
  }

  /**
   * Called in `beforeAll`.
   * @param ready so many paid orders are made once, and are there again for each test
   */
  async open({ ready = 0 } = {}): Promise<void> {
    await this.world.build()
    await this.rules("astana")
    this.coin = await this.world.goods({
      handle: "collected-coin",
      stock: { astana: 50, almaty: 5 },
    })
    while (this.#ready.length < ready) {
      this.#ready.push(await this.#place(this.shop.store))
    }
  }

  /** Called in `afterEach`. */
  restore(): void {
    this.#given = 0
    this.service.clock = () => new Date()
  }

  get service(): PickupModuleService {
    return this.shop.container.resolve("pickup")
  }

  /** Sets what a branch has of hours and rules. */
  async rules(code: string, change: object = {}, hours: object | null = HOURS): Promise<void> {
    const { id } = this.world.place(code)
    const pickup = { ...PICKUP_RULES, ...change }
    await this.shop.admin.post(`/admin/branches/${id}`, { hours, pickup })
  }

  /** Sets the clock of pickup. */
  at(moment: Date): void {
    this.service.clock = () => moment
  }

  /** A paid order of the coin; of nobody in particular and for pickup in Astana unless said otherwise. */
  async order(client?: Http, ways?: Ways): Promise<Placed> {
    const ready = client || ways ? undefined : this.#ready[this.#given++]
    return ready ?? this.#place(client ?? this.shop.store, ways)
  }

  async #place(
    client: Http,
    { code = "astana", method = "pickup", quantity = 1 }: Ways = {}
  ): Promise<Placed> {
    const cart = await TestCart.open(this.world, client, code)
    await cart.add(this.coin, quantity)
    await cart.choose(method)
    await cart.pay()
    const order: { id: string; display_id?: number } = await cart.complete()
    return { id: order.id, display_id: order.display_id ?? 0 }
  }

  async pickup(id: string, client: Http = this.shop.store): Promise<Pickup> {
    return (await client.get(`/store/orders/${id}/pickup`)).data.pickup
  }

  /** Books a time for an order, or moves it there. */
  book(id: string, starts_at: string, client: Http = this.shop.store) {
    return client.post(`/store/orders/${id}/pickup`, { starts_at })
  }

  /** The slots that an order is offered, with their free places. */
  async slots(id: string, client?: Http): Promise<Slot[]> {
    return (await this.pickup(id, client)).days.flatMap(({ slots }) => slots)
  }

  async freeAt(id: string, starts_at: string): Promise<number | undefined> {
    return (await this.slots(id)).find((slot) => slot.starts_at === starts_at)?.free
  }

  async confirmation(id: string, client: Http = this.shop.store) {
    const { data } = await client.get(`/store/orders/${id}/pickup/confirmation`)
    return data.confirmation as {
      code: string
      display_id: number
      qr: { size: number; path: string }
      slot: { starts_at: string } | null
    }
  }

  /** What a desk scans or types. */
  find(text: string, code = "astana") {
    return this.shop.admin.post("/admin/pickup/find", {
      branch_id: this.world.place(code).id,
      text,
    })
  }

  handOver(id: string, body: object = {}) {
    const branch_id = this.world.place("astana").id
    return this.shop.admin.post(`/admin/pickup/orders/${id}/hand-over`, {
      branch_id,
      document: DOCUMENT,
      ...body,
    })
  }

  /** The desk's list. */
  async list(params: object): Promise<{ order_id: string; late: boolean }[]> {
    const branch_id = this.world.place("astana").id
    const { data } = await this.shop.admin.get("/admin/pickup/appointments", {
      params: { branch_id, ...params },
    })
    return data.appointments
  }
}
