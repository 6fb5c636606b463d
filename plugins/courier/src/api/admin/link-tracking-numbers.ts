import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { courierService, PROVIDER_ID } from "../../service"
import { tidyNumber, trackingUrl } from "../../tracking/tracking-url"

const Labelled = z.looseObject({
  labels: z.array(
    z.looseObject({ tracking_number: z.string(), tracking_url: z.string().optional() })
  ),
})

const isAddress = (url: string | undefined): boolean => /^https?:/i.test(url ?? "")

/**
 * For core's route that marks a parcel as sent: a number that staff typed without an address gets the page of its
 * carrier (G14). An address that they did type stays. Bodies of another shape are left to core's validation.
 */
export const linkTrackingNumbers = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const body = Labelled.safeParse(req.body)
  if (body.success && (await isOfCourier(req))) {
    const { carriers } = courierService(req.scope).options
    const labels = body.data.labels.map((label) => {
      const number = tidyNumber(label.tracking_number)
      const own = isAddress(label.tracking_url)
      return {
        ...label,
        tracking_number: number,
        tracking_url: own || !number ? label.tracking_url : trackingUrl(carriers, number),
      }
    })
    req.body = { ...body.data, labels }
    if (req.validatedBody) {
      req.validatedBody = { ...(req.validatedBody as object), labels }
    }
  }
  next()
}

const isOfCourier = async (req: MedusaRequest): Promise<boolean> => {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["provider_id"],
    filters: { id: req.params.fulfillment_id ?? "" },
  })
  return data[0]?.provider_id === PROVIDER_ID
}
