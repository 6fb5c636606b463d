import { pictureSources } from "./picture-sources"
import type { PictureWidth } from "./widths"

interface PictureProps {
  /** address given by the Store API */
  src: string
  /** what the picture shows; empty for one that only repeats the text beside it */
  alt: string
  /** shape of the picture in pixels: reserves its place before it arrives */
  width: number
  height: number
  /** how wide it stands on the page, as in the `sizes` attribute */
  sizes: string
  widths?: readonly PictureWidth[]
  /** the picture the visitor waits for: asked for at once and first */
  priority?: boolean
  className?: string
}

/** A picture of the backend through our image server: the format and the size that the browser needs. */
export function Picture({
  src,
  alt,
  width,
  height,
  sizes,
  widths,
  priority = false,
  className,
}: PictureProps) {
  return (
    <img
      {...pictureSources(src, { widths, sizes })}
      alt={alt}
      width={width}
      height={height}
      loading={priority ? "eager" : "lazy"}
      decoding="async"
      {...(priority ? { fetchpriority: "high" } : {})}
      className={className}
    />
  )
}
