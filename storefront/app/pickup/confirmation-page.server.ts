import type { LoaderFunctionArgs } from "@remix-run/node"
import { throwAsPage } from "~/api/page-error.server"
import { translator } from "~/i18n/i18n.server"
import { presentOrder } from "~/orders/present-order.server"
import { visitorOf } from "~/session/visitor.server"
import { orderToCollect } from "./order-to-collect.server"
import { readConfirmation } from "./pickup-api.server"

/** G31: the confirmation, for the browser that placed the order or for its signed-in owner. */
export async function confirmationLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const id = args.params.id ?? ""
  const found = await orderToCollect(visitor, id)
  const [order, confirmation] = await Promise.all([
    presentOrder(visitor.language, found),
    readConfirmation(visitor, id),
  ]).catch(throwAsPage)
  const { code, qr, map, slot, kept_until } = confirmation
  return {
    title: translator(visitor.language, "pickup")("confirmation.title", { number: order.number }),
    order,
    code,
    qr,
    map,
    slot: slot && { startsAt: Date.parse(slot.starts_at), endsAt: Date.parse(slot.ends_at) },
    keptUntil: Date.parse(kept_until) - 1,
  }
}

export type ConfirmationData = Awaited<ReturnType<typeof confirmationLoader>>
