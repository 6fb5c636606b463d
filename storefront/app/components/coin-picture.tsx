import { Picture } from "~/images/picture"
import type { PictureWidth } from "~/images/widths"
import { Ornament } from "./ornament"

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
  const empty = alt ? { role: "img", "aria-label": alt } : { "aria-hidden": true }
  if (!src) {
    return (
      <div {...empty} className={`p-[4%] ${box}`}>
        <div className="flex size-full items-center justify-center rounded-full border border-gold-line bg-sunken">
          <Ornament className="w-1/3 text-gold-line" />
        </div>
      </div>
    )
  }
  return <Picture src={src} alt={alt} width={SIDE} height={SIDE} className={box} {...rest} />
}
