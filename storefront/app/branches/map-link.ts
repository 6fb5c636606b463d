import type { Branch } from "~/api/types"

const ZOOM = 17

/** OpenStreetMap page of a branch: its coordinates, else a search for its address; null when neither is known. */
export function mapLink(
  branch: Pick<Branch, "latitude" | "longitude" | "address" | "city">
): string | null {
  const { latitude, longitude, address, city } = branch
  if (latitude !== null && longitude !== null) {
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=${ZOOM}/${latitude}/${longitude}`
  }
  if (!address) return null
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${city}, ${address}`)}`
}
