import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deleteOwnAddress } from "../../../../../../customers/delete-address"

/** Core's route, but for the last address. Two requests at the same moment leave one address, too. */
export async function DELETE(
  { scope, params, auth_context, queryConfig }: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = auth_context.actor_id
  await deleteOwnAddress(scope, { customerId: id, addressId: params.address_id ?? "" })
  const { data } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "customer", fields: queryConfig.fields, filters: { id } })
  res.json({ id, object: "address", deleted: true, parent: data[0] })
}
