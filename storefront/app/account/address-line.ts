import type { CustomerAddress } from "./customer-api.server"

/** An address of the account as pages show it. */
export interface AddressView {
  id: string
  province: string
  /** postal code, city, street, flat */
  line: string
  isDefault: boolean
}

export function presentAddress(address: CustomerAddress): AddressView {
  const parts = [address.postal_code, address.city, address.address_1, address.address_2]
  return {
    id: address.id,
    province: address.province ?? "",
    line: parts.filter(Boolean).join(", "),
    isDefault: address.is_default_shipping,
  }
}

/** The main address first. */
export function presentAddresses(addresses: CustomerAddress[]): AddressView[] {
  return addresses.map(presentAddress).sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
}
