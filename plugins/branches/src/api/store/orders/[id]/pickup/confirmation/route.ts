import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmationOf } from "../../../../../../pickup/confirmation/facts"
import { mapAddress } from "../../../../../../pickup/confirmation/map-address"
import { drawQr } from "../../../../../../pickup/confirmation/qr"

/** What the buyer shows at the branch: the code, and the same as QR code to be drawn. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const found = await confirmationOf(req.scope, req.params.id ?? "", req.locale)
  const map = mapAddress(found.branch)
  res.json({
    confirmation: {
      order_id: found.order_id,
      display_id: found.display_id,
      recipient: found.recipient,
      code: found.code,
      qr: drawQr(found.code),
      map: map ? { url: map, qr: drawQr(map) } : null,
      slot: found.slot && { starts_at: found.slot.starts_at, ends_at: found.slot.ends_at },
      kept_until: found.kept_until,
      items: found.items,
    },
  })
}
