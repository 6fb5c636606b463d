import type { Http } from "../support/suite/clients"
import type { Backends } from "../support/processes/backends"

const ALL_DAY = [{ from: "09:00", to: "18:00" }]

const HOURS = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, ALL_DAY])
)

/** Lets a branch hand over every day, to so many at once. */
export async function openSlots(
  backends: Backends,
  salesChannelId: string,
  capacity: number
): Promise<void> {
  const admin = await backends.admin()
  const { data } = await admin.get("/admin/branches", {
    params: { sales_channel_id: salesChannelId },
  })
  const pickup = {
    slot_minutes: 60,
    capacity,
    lead_minutes: 0,
    horizon_days: 10,
    cutoff_minutes: 60,
    keep_days: 10,
  }
  await admin.post(`/admin/branches/${data.branches[0].id}`, { hours: HOURS, pickup })
}

/** The begin of a slot on the fourth day that an order is offered: no clock is near it. */
export async function slotOf(store: Http, orderId: string): Promise<string> {
  const { data } = await store.get(`/store/orders/${orderId}/pickup`)
  return data.pickup.days[3].slots[0].starts_at
}

/** So many orders ask for one time at the same moment over connections of their own. @returns how many got it */
export async function bookingsAtOnce(
  backends: Backends,
  { count, capacity, hour }: { count: number; capacity: number; hour: number }
): Promise<number> {
  const time = (of: number) => new Date(Date.UTC(2099, 0, 5, of)).toISOString()
  const connections = await Promise.all(Array.from({ length: count }, () => backends.connect()))
  const answers = await Promise.all(
    connections.map(async (connection, index) => {
      const { rows } = await connection.query<{ answer: string }>(
        "SELECT pickup_book($1, 'branch_of_nobody', $2, $3, $4, 60, now()) AS answer",
        [`order_${hour}_${index}`, time(hour), time(hour + 1), capacity]
      )
      return rows[0]?.answer
    })
  )
  return answers.filter((answer) => answer === "booked").length
}
