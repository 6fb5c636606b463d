import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { isApiError } from "~/api/api-error"
import { throwAsPage } from "~/api/page-error.server"
import { formatTime } from "~/format/astana-time"
import { formatLongDate } from "~/format/date"
import { refusalInit, refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { presentOrder } from "~/orders/present-order.server"
import { goTo } from "~/session/respond.server"
import { visitorOf } from "~/session/visitor.server"
import { withNotice } from "~/session/with-notice.server"
import { orderToCollect } from "./order-to-collect.server"
import { bookSlot, cancelSlot, readPickup, type ApiPickup } from "./pickup-api.server"

function presentAppointment(appointment: ApiPickup["appointment"]) {
  return (
    appointment && {
      state: appointment.state,
      startsAt: Date.parse(appointment.starts_at),
      endsAt: Date.parse(appointment.ends_at),
      changeableUntil: Date.parse(appointment.changeable_until),
      changeable: appointment.changeable,
    }
  )
}

type PickupState = "none" | NonNullable<ApiPickup["appointment"]>["state"]

/** An order that was handed over without an appointment has been collected, too. */
function stateOf({ collected_at, appointment }: ApiPickup): PickupState {
  return collected_at ? "collected" : (appointment?.state ?? "none")
}

/** Days with their times; the one that the address names is open, else that of the appointment or the first with a free place. */
function presentDays({ days, appointment }: ApiPickup, asked: string | null) {
  const firstFree = days.find(({ slots }) => slots.some(({ free }) => free > 0))
  const booked = appointment?.state === "booked" ? appointment.starts_at : ""
  const ofBooked = days.find(({ slots }) => slots.some(({ starts_at }) => starts_at === booked))
  const open = days.find(({ date }) => date === asked) ?? ofBooked ?? firstFree ?? days[0]
  return {
    days: days.map(({ date, slots }) => ({
      date,
      startsAt: Date.parse(slots[0]?.starts_at ?? ""),
      free: slots.reduce((sum, { free }) => sum + free, 0),
    })),
    open: open?.date ?? "",
    slots: (open?.slots ?? []).map(({ starts_at, ends_at, free }) => ({
      value: starts_at,
      from: formatTime(Date.parse(starts_at)),
      to: formatTime(Date.parse(ends_at)),
      free,
      booked: starts_at === booked,
    })),
  }
}

/** G32: the times at which an order can be collected, for the browser that placed it or for its owner. */
export async function pickupLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const id = args.params.id ?? ""
  const found = await orderToCollect(visitor, id)
  const [order, pickup] = await Promise.all([
    presentOrder(visitor.language, found),
    readPickup(visitor, id),
  ]).catch(throwAsPage)
  const t = translator(visitor.language, "pickup")
  return withNotice(args.request, {
    title: t("title", { number: order.number }),
    order,
    state: stateOf(pickup),
    collectable: pickup.collectable,
    keptUntil: Date.parse(pickup.kept_until) - 1,
    appointment: presentAppointment(pickup.appointment),
    ...presentDays(pickup, new URL(args.request.url).searchParams.get("day")),
    inAccount: visitor.token !== null,
  })
}

const formSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("book"), starts_at: z.iso.datetime() }),
  z.object({ intent: z.literal("cancel") }),
])

/** Books, moves or cancels the appointment, and leads back to the page with a sentence about it. */
export async function pickupAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths } = visitor
  const id = args.params.id ?? ""
  await orderToCollect(visitor, id)
  const t = translator(language, "pickup")
  const form = formSchema.safeParse(Object.fromEntries(await args.request.formData()))
  if (!form.success) return data({ problem: t("chooseFirst") }, { status: 400 })
  try {
    if (form.data.intent === "cancel") {
      await cancelSlot(visitor, id)
      return await goTo(paths.orderPickup(id), {
        notice: { level: "success", text: t("cancelled") },
        samePage: true,
      })
    }
    await bookSlot(visitor, id, form.data.starts_at)
  } catch (error) {
    if (!isApiError(error)) throw error
    return data({ problem: refusalOf(language, error).message }, refusalInit(error))
  }
  const at = Date.parse(form.data.starts_at)
  const day = formatLongDate(translator(language, "common"), at)
  const text = t("bookedAt", { day, time: formatTime(at) })
  return goTo(paths.orderPickup(id), { notice: { level: "success", text }, samePage: true })
}

export type PickupData = Awaited<ReturnType<typeof pickupLoader>>["data"]
