import type { LoaderFunctionArgs } from "@remix-run/node"
import { passFile } from "~/api/pass-file.server"
import { throwAsPage } from "~/api/page-error.server"
import { visitorOf, type Visitor } from "~/session/visitor.server"
import { orderToCollect } from "./order-to-collect.server"
import { openCalendar, openConfirmationPdf } from "./pickup-api.server"

/** Passes a file about an order of the visitor's own on from the store as it comes. */
function paperLoader(
  open: (visitor: Visitor, orderId: string) => Promise<Response>,
  { type, ending }: { type: string; ending: string }
) {
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    const visitor = await visitorOf(args)
    const { id, display_id } = await orderToCollect(visitor, args.params.id ?? "")
    const paper = await open(visitor, id).catch(throwAsPage)
    return passFile(paper, `pickup-${display_id}.${ending}`, type)
  }
}

/** G31: the confirmation as PDF. */
export const confirmationPdfLoader = paperLoader(openConfirmationPdf, {
  type: "application/pdf",
  ending: "pdf",
})

/** G32: the booked time for the buyer's calendar. */
export const calendarLoader = paperLoader(openCalendar, {
  type: "text/calendar; charset=utf-8",
  ending: "ics",
})
