import { deleteCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"

/** So long a request waits for another one about the same buyer. */
const WAIT_SECONDS = 10

/**
 * Deletes an address of a buyer. A buyer has a delivery address from the registration on (G2), so the last one stays.
 *
 * @throws address_not_found, last_address
 */
export const deleteOwnAddress = (
  container: MedusaContainer,
  { customerId, addressId }: { customerId: string; addressId: string }
): Promise<void> =>
  container.resolve(Modules.LOCKING).execute(
    `customer-addresses:${customerId}`,
    async () => {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "customer_address",
        fields: ["id"],
        filters: { customer_id: customerId },
      })
      if (!data.some(({ id }) => id === addressId)) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          "There is no such address",
          "address_not_found"
        )
      }
      if (data.length === 1) {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          "The last address cannot be deleted: add another one first",
          "last_address"
        )
      }
      await deleteCustomerAddressesWorkflow(container).run({ input: { ids: [addressId] } })
    },
    { timeout: WAIT_SECONDS }
  )
