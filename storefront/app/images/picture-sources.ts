import { PICTURE_WIDTHS, type PictureWidth } from "./widths"

export interface PictureSources {
  src: string
  srcSet?: string
  sizes?: string
}

interface PictureOptions {
  /** widths in pixels to offer, ascending; all by default */
  widths?: readonly PictureWidth[]
  /** the `sizes` attribute: how wide the picture stands on the page */
  sizes?: string
}

/**
 * Addresses of a backend picture on our own image server, in several widths.
 * @param url address from the Store API, absolute or a path; its origin is dropped
 */
export function pictureSources(
  url: string,
  { widths = PICTURE_WIDTHS, sizes = "100vw" }: PictureOptions = {}
): PictureSources {
  const path = picturePath(url)
  const fallback = widths.find((width) => width >= 640) ?? widths[widths.length - 1]
  if (path === null || fallback === undefined) return { src: url }
  const at = (width: PictureWidth) => `/images/${width}/${path}`
  return {
    src: at(fallback),
    srcSet: widths.map((width) => `${at(width)} ${width}w`).join(", "),
    sizes,
  }
}

/** The encoded path without its first slash, or null when the address is none of a server (`data:`, `blob:`). */
function picturePath(url: string): string | null {
  try {
    const { protocol, pathname } = new URL(url, "http://backend.invalid")
    return protocol === "http:" || protocol === "https:" ? pathname.replace(/^\/+/, "") : null
  } catch {
    return null
  }
}
