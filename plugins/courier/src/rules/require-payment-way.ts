import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "../errors"
import { mayPayAtDoor } from "../paying/options"
import { courierService } from "../service"

type Row = {
  payment_collection?: { payment_sessions?: ({ provider_id: string } | null)[] | null } | null
  shipping_methods?: ({ shipping_option_id: string | null } | null)[] | null
}

/** See `requirePaymentWay` of this folder's index. */
export const requirePaymentWay = async (
  container: MedusaContainer,
  { cart_id }: { cart_id: string }
): Promise<void> => {
  const { payOnDeliveryProviders } = courierService(container).options
  if (payOnDeliveryProviders.length === 0) {
    return
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: carts } = await query.graph({
    entity: "cart",
    fields: [
      "payment_collection.payment_sessions.provider_id",
      "shipping_methods.shipping_option_id",
    ],
    filters: { id: cart_id },
  })
  const cart = carts[0] as unknown as Row | undefined
  const sessions = cart?.payment_collection?.payment_sessions ?? []
  if (
    !sessions.some((session) => session && payOnDeliveryProviders.includes(session.provider_id))
  ) {
    return
  }
  const ids = (cart?.shipping_methods ?? []).flatMap((method) => method?.shipping_option_id ?? [])
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "metadata"],
    filters: { id: ids },
  })
  const allowed = options.filter(({ metadata }) => mayPayAtDoor(metadata))
  if (ids.length === 0 || allowed.length < ids.length) {
    throw refusal("pay_on_delivery_not_offered")
  }
}
