import type { ApiPickup, ApiSlot } from "~/pickup/pickup-api.server"

const slot = (starts_at: string, ends_at: string, free: number): ApiSlot => ({
  starts_at,
  ends_at,
  free,
})

/** The times of the one branch that the fake shop hands over at. */
export class PickupState {
  days: ApiPickup["days"] = [
    {
      date: "2026-11-24",
      slots: [slot("2026-11-24T04:00:00.000Z", "2026-11-24T05:00:00.000Z", 0)],
    },
    {
      date: "2026-11-25",
      slots: [
        slot("2026-11-25T04:00:00.000Z", "2026-11-25T05:00:00.000Z", 2),
        slot("2026-11-25T05:00:00.000Z", "2026-11-25T06:00:00.000Z", 1),
      ],
    },
  ]
  appointment: ApiPickup["appointment"] = null
  /** code with which the next change is refused */
  refuse: string | null = null

  get pickup(): ApiPickup {
    return {
      appointment: this.appointment,
      collectable: true,
      collected_at: null,
      kept_until: "2026-12-21T19:00:00.000Z",
      days: this.days,
    }
  }

  book(startsAt: string): void {
    const found = this.days.flatMap(({ slots }) => slots).find((one) => one.starts_at === startsAt)
    if (found) {
      this.appointment = {
        starts_at: found.starts_at,
        ends_at: found.ends_at,
        state: "booked",
        changeable_until: "2026-11-24T02:00:00.000Z",
        changeable: true,
      }
    }
  }
}
