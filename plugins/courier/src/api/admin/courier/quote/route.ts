import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { quote } from "../../../../quoting/quote"
import { courierService } from "../../../../service"
import type { AdminTryCourierPriceType } from "../../validators"

/** What a delivery would cost by the tariff in force, for staff who try it. */
export const POST = async (
  req: MedusaRequest<AdminTryCourierPriceType>,
  res: MedusaResponse
): Promise<void> => {
  const { from_city, province, city, grams, value } = req.validatedBody
  const service = courierService(req.scope)
  const quoted = quote(
    await service.requireTariff(),
    {
      lines: [{ quantity: 1, grams, price: value }],
      origin: { city: from_city },
      destination: { province, city },
    },
    service.clock()
  )
  res.json({ quote: quoted })
}
