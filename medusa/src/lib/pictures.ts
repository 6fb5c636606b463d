/** A face of a coin, as the metadata of a product image names it. */
export type Face = "obverse" | "reverse"

type Image = { url: string; metadata?: { face?: string } | null }

/** Address of the picture of a face, or `null` when there is none. */
export function faceUrl(images: Image[], face: Face): string | null {
  return images.find(({ metadata }) => metadata?.face === face)?.url ?? null
}
