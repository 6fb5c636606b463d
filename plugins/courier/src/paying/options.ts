import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { refusal } from "../errors"
import { PROVIDER_ID } from "../service"

/** A shipping option of the courier, and whether its orders may be paid for at the door. */
export type OptionAtDoor = {
  id: string
  name: string
  /** The stock location that it leaves from. */
  location: string | null
  pay_on_delivery: boolean
}

type Metadata = Record<string, unknown> | null | undefined

type Row = {
  id: string
  name: string
  metadata?: Metadata
  service_zone?: { fulfillment_set?: { location?: { name: string } | null } | null } | null
}

const FIELDS = ["id", "name", "metadata", "service_zone.fulfillment_set.location.name"]

/** Off unless somebody has set it. */
export const mayPayAtDoor = (metadata: Metadata): boolean => metadata?.pay_on_delivery === true

const readRows = async (container: MedusaContainer, id?: string): Promise<Row[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: FIELDS,
    filters: { provider_id: PROVIDER_ID, ...(id && { id }) },
  })
  return data as unknown as Row[]
}

const present = ({ id, name, metadata, service_zone }: Row): OptionAtDoor => ({
  id,
  name,
  location: service_zone?.fulfillment_set?.location?.name ?? null,
  pay_on_delivery: mayPayAtDoor(metadata),
})

/** All shipping options of the courier, by the location that they leave from. */
export const listOptionsAtDoor = async (container: MedusaContainer): Promise<OptionAtDoor[]> =>
  (await readRows(container))
    .map(present)
    .sort((one, other) => (one.location ?? "").localeCompare(other.location ?? "", "kk"))

/**
 * Allows paying at the door for one shipping option, or stops it. Carts are judged when they are completed.
 *
 * @throws courier_option_not_found
 */
export const setPayOnDelivery = async (
  container: MedusaContainer,
  id: string,
  pay_on_delivery: boolean
): Promise<OptionAtDoor> => {
  const [row] = await readRows(container, id)
  if (!row) {
    throw refusal("courier_option_not_found")
  }
  const metadata = { ...row.metadata, pay_on_delivery }
  // The workflow writes metadata, as core's own route for options lets it; only its type leaves them out.
  const change = { id, metadata }
  await updateShippingOptionsWorkflow(container).run({ input: [change] })
  return present({ ...row, metadata })
}
