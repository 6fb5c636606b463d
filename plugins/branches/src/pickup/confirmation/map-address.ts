import type { PickupBranch } from "../orders/branch"

/** Where a map shows a branch: by its coordinates, else by its address; undefined while neither is known. */
export const mapAddress = ({
  latitude,
  longitude,
  address,
  city,
}: Pick<PickupBranch, "latitude" | "longitude" | "address" | "city">): string | undefined => {
  if (latitude !== null && longitude !== null) {
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
  }
  return address
    ? `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${city}, ${address}`)}`
    : undefined
}
