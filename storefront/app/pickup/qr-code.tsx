import type { QrDrawing } from "./pickup-api.server"

/** Scanners want a light margin of four modules. */
const MARGIN = 4

/** A QR code, black on white whatever the theme. */
export function QrCode({ drawing, label }: { drawing: QrDrawing; label: string }) {
  const side = drawing.size + 2 * MARGIN
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="h-auto w-full"
    >
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#fff" />
      <path d={drawing.path} fill="#000" />
    </svg>
  )
}
