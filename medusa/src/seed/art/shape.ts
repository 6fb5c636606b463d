/**
 * One piece of the plaster model. Pieces are laid in order; a later one covers the earlier.
 * `height` is 0 for the field of the coin, up to 0.75 for the highest relief, down to -0.25 for incised lines.
 */
export interface Shape {
  /** SVG path data. */
  d: string
  /** Absent: the piece colours the metal only. */
  height?: number
  /** Stroke width; absent: the path is filled. */
  line?: number
  /** Colour of gilding, insert or print as `#rrggbb`; absent: the coin's own metal. */
  ink?: string
  /** Sandblasted like relief even at the height of the field. */
  frost?: boolean
  /** SVG transform, outermost first. */
  transform?: string
}

export interface Placement {
  x?: number
  y?: number
  scale?: number
  /** Degrees, clockwise. */
  rotate?: number
  /** Left becomes right. */
  mirror?: boolean
}

/** Moves, turns and scales pieces as one. */
export function place(shapes: readonly Shape[], to: Placement): Shape[] {
  const { x = 0, y = 0, scale = 1, rotate = 0, mirror = false } = to
  const own = `translate(${x} ${y}) rotate(${rotate}) scale(${mirror ? -scale : scale} ${scale})`
  return shapes.map((shape) => ({
    ...shape,
    transform: shape.transform ? `${own} ${shape.transform}` : own,
  }))
}

/** Raises a filled path above the field. */
export const raise = (d: string, height = 0.5): Shape => ({ d, height })

/** Cuts a line into what lies below it. */
export const cut = (d: string, line = 1.6, height = 0.08): Shape => ({ d, line, height })

/** Lays a raised line. */
export const ridge = (d: string, line = 2, height = 0.45): Shape => ({ d, line, height })

/** Covers pieces with a colour of gilding or print, cut lines excepted. */
export const inked = (shapes: readonly Shape[], ink: string): Shape[] =>
  shapes.map((shape) => ((shape.height ?? 0) > 0.1 ? { ...shape, ink: shape.ink ?? ink } : shape))

/** The same pieces on both sides of the vertical axis. */
export const mirrored = (shapes: readonly Shape[]): Shape[] => [
  ...shapes,
  ...place(shapes, { mirror: true }),
]

/** A raised part with a groove round it, so that it stands off the parts below. */
export const part = (d: string, height = 0.5, groove = 2.6): Shape[] => [
  { d, line: groove, height: 0.1 },
  { d, height },
]
