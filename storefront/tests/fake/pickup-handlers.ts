import { http, HttpResponse, type HttpHandler } from "msw"
import type { PickupState } from "./pickup-state"
import { BACKEND } from "./server"

/** The part of the Store API that hands over by appointment. */
export function pickupHandlers(state: PickupState): HttpHandler[] {
  const path = `${BACKEND}/store/orders/:id/pickup`
  const answer = () =>
    state.refuse
      ? HttpResponse.json(
          { type: "not_allowed", code: state.refuse, message: state.refuse },
          { status: 400 }
        )
      : HttpResponse.json({ pickup: state.pickup })
  return [
    http.get(path, () => HttpResponse.json({ pickup: state.pickup })),
    http.post(path, async ({ request }) => {
      const { starts_at } = (await request.json()) as { starts_at: string }
      if (!state.refuse) state.book(starts_at)
      return answer()
    }),
    http.delete(path, () => {
      if (!state.refuse && state.appointment) {
        state.appointment = { ...state.appointment, state: "cancelled", changeable: false }
      }
      return answer()
    }),
    http.get(`${path}/confirmation`, () =>
      HttpResponse.json({
        confirmation: {
          code: "QZ1-CODE",
          qr: { size: 21, path: "M0 0h1v1h-1z" },
          map: null,
          slot: state.appointment,
          kept_until: state.pickup.kept_until,
        },
      })
    ),
    http.get(`${path}/confirmation/pdf`, () =>
      HttpResponse.text("%PDF-", { headers: { "content-type": "application/pdf" } })
    ),
    http.get(`${path}/calendar`, () =>
      state.appointment?.state === "booked"
        ? HttpResponse.text("BEGIN:VCALENDAR", { headers: { "content-type": "text/calendar" } })
        : HttpResponse.json({ code: "appointment_not_found", message: "none" }, { status: 404 })
    ),
  ]
}
