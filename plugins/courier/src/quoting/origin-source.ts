import type { Whereabouts } from "../pricing/find-zone"
import type { Scope } from "../service"

/** Container key of a shop's own {@link OriginSource}: a module registered under this name. */
export const ORIGIN_SOURCE = "originSource"

/** A stock location, as core gives it. */
export type FromLocation = {
  id?: string
  address?: { city?: string | null; province?: string | null } | null
}

/** Says in which city a stock location is, for shops that do not write it into its address. */
export interface OriginSource {
  /** @returns null where it is not known */
  cityOf(locationId: string): Promise<string | null>
}

/** Where a parcel is sent from: by the shop's own source, otherwise by the address of the stock location. */
export const originOf = async (
  container: Scope,
  { id, address }: FromLocation
): Promise<Whereabouts> => {
  const source = container.resolve<OriginSource | undefined>(ORIGIN_SOURCE, {
    allowUnregistered: true,
  })
  const city = source && id ? await source.cityOf(id) : null
  return city ? { city } : { city: address?.city, province: address?.province }
}
