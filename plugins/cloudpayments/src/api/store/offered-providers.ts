import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cardService } from "../../service"

type Offer = { payment_providers?: { id: string }[]; count?: number }

const isCard = ({ id }: { id: string }): boolean => id.startsWith("pp_cloudpayments_")

/** Without a terminal the list of what a region's buyers pay with has no card, though the region is set up for it. */
export const offeredProviders = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  if (!cardService(req.scope).takesCards) {
    const json = res.json.bind(res)
    res.json = (body) => json(withoutCard(Object(body)))
  }
  next()
}

function withoutCard(body: Offer): Offer {
  const { payment_providers: all, count } = body
  if (!all) {
    return body
  }
  const left = all.filter((provider) => !isCard(provider))
  return { ...body, payment_providers: left, count: (count ?? 0) - (all.length - left.length) }
}
