import type { HttpTypes } from "@medusajs/types"
import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"

export type Customer = HttpTypes.StoreCustomer
export type CustomerAddress = HttpTypes.StoreCustomerAddress

/** The signed-in buyer. @throws ApiError `unauthorized` */
export async function readCustomer({ headers }: Visitor): Promise<Customer> {
  return (await storeSdk().store.customer.retrieve({}, headers)).customer
}

/** Changes name or phone. */
export async function updateCustomer(
  { headers }: Visitor,
  change: HttpTypes.StoreUpdateCustomer
): Promise<void> {
  await storeSdk().store.customer.update(change, {}, headers)
}

export async function createAddress(
  { headers }: Visitor,
  address: HttpTypes.StoreCreateCustomerAddress
): Promise<void> {
  await storeSdk().store.customer.createAddress(address, {}, headers)
}

export async function updateAddress(
  { headers }: Visitor,
  id: string,
  address: HttpTypes.StoreUpdateCustomerAddress
): Promise<void> {
  await storeSdk().store.customer.updateAddress(encodeURIComponent(id), address, {}, headers)
}

export async function deleteAddress({ headers }: Visitor, id: string): Promise<void> {
  await storeSdk().store.customer.deleteAddress(encodeURIComponent(id), headers)
}
