interface CoinPictureProps {
  /** address given by the Store API; null shows the empty place of a coin */
  src: string | null
  alt: string
  /** the picture the visitor waits for: loaded first and at once */
  priority?: boolean
  /** the `sizes` attribute: how wide the picture stands on the page */
  sizes?: string
  className?: string
}

/** A coin's face in a square that is reserved before it arrives, so nothing jumps. */
export function CoinPicture({ src, alt, priority = false, className = "" }: CoinPictureProps) {
  const box = `aspect-square w-full object-contain ${className}`
  if (!src) return <div role="img" aria-label={alt} className={`rounded-full bg-line ${box}`} />
  return (
    <img
      src={src}
      alt={alt}
      width={800}
      height={800}
      loading={priority ? "eager" : "lazy"}
      decoding="async"
      {...(priority ? { fetchpriority: "high" } : {})}
      className={box}
    />
  )
}
