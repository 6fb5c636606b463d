import type { MedusaContainer } from "@medusajs/framework/types"
import { lookUp } from "./look-up"
import { holdsService } from "./service"

/** Units of a product that buyers hold at one location at this moment. */
export type HeldUnits = {
  location: { id: string; name: string } | null
  units: number
  /** Carts that hold them. */
  carts: number
}

/** `ended_at` says the same as the status; it is what the index of live holds knows. */
const HELD = `
  SELECT location_id, SUM(units)::integer AS units, COUNT(DISTINCT cart_id)::integer AS carts
  FROM hold
  WHERE product_id = :productId AND counts AND status = 'live' AND ended_at IS NULL
    AND ends_at > COALESCE(CAST(:now AS timestamptz), clock_timestamp())
  GROUP BY location_id ORDER BY units DESC, location_id`

/** Units of a product in live holds, location by location, most first. */
export const heldUnits = async (
  container: MedusaContainer,
  productId: string
): Promise<HeldUnits[]> => {
  const service = holdsService(container)
  const rows = await service.select<{ location_id: string; units: number; carts: number }>(HELD, {
    productId,
    now: service.clock(),
  })
  const locations = await lookUp<NonNullable<HeldUnits["location"]>>(
    container,
    "stock_location",
    ["id", "name"],
    rows.map((row) => row.location_id)
  )
  return rows.map(({ location_id, ...row }) => ({
    location: locations.get(location_id) ?? null,
    ...row,
  }))
}
