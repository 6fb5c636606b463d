import { Picture } from "~/images/picture"
import type { PictureWidth } from "~/images/widths"

const SIDE = 800

interface CoinPictureProps {
  /** address given by the Store API; null shows the empty place of a coin */
  src: string | null
  alt: string
  /** how wide the picture stands on the page, as in the `sizes` attribute */
  sizes: string
  /** sizes to offer; all by default */
  widths?: readonly PictureWidth[]
  /** the picture the visitor waits for: loaded first and at once */
  priority?: boolean
  className?: string
}

/** A coin's face in a square that is reserved before it arrives, so nothing jumps. */
export function CoinPicture({ src, alt, className = "", ...rest }: CoinPictureProps) {
  const box = `aspect-square w-full object-contain ${className}`
  if (!src) return <div role="img" aria-label={alt} className={`rounded-full bg-line ${box}`} />
  return <Picture src={src} alt={alt} width={SIDE} height={SIDE} className={box} {...rest} />
}
