export type PictureFormat = "avif" | "webp"

/** AVIF for browsers that name it in `Accept`, WebP for all others; `image/avif;q=0` means no. */
export function negotiateFormat(accept: string | null): PictureFormat {
  const avif = (accept ?? "")
    .toLowerCase()
    .split(",")
    .map((range) => range.trim().split(/\s*;\s*/))
    .find(([type]) => type === "image/avif")
  if (!avif) return "webp"
  const quality = avif.find((parameter) => parameter.startsWith("q="))?.slice(2)
  return quality !== undefined && Number(quality) === 0 ? "webp" : "avif"
}
