import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listOptionsAtDoor } from "../../../../paying/options"
import { courierService } from "../../../../service"

/** Where orders may be paid for at the door, and by which payment providers; none of them: nowhere. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { payOnDeliveryProviders } = courierService(req.scope).options
  res.json({
    options: await listOptionsAtDoor(req.scope),
    payment_providers: payOnDeliveryProviders,
  })
}
