import { circle, star } from "../geometry/paths"
import type { Frame } from "../frame/frame"
import { inscription } from "../frame/inscription"
import { span } from "../lettering/on-ellipse"
import { place, raise, type Shape } from "../shape"

export interface LegendText {
  top: string
  bottom: string
  size?: number
  inset?: number
}

/** Degrees round the rim that both texts may share, with room for the marks between them. */
const SHARED = 318

/** Two arcs of text with small marks between them; long names take more of the rim. */
export function legend(
  frame: Frame,
  { top, bottom, size = top.length < 14 ? 54 : 46, inset = 29 }: LegendText
): Shape[] {
  const radius = Math.min(frame.rx, frame.ry) - inset - size * 0.7
  const need = (text: string): number =>
    span(text, radius, { size, tracking: text.length < 12 ? 0.16 : 0.09 })
  const lower = Math.min(need(bottom), 120)
  const upper = Math.min(need(top), SHARED - lower)
  return [
    ...(top
      ? inscription(frame, { text: top, at: "top", size, inset, widest: SHARED - lower })
      : []),
    ...(bottom ? inscription(frame, { text: bottom, at: "bottom", size, inset, widest: 120 }) : []),
    ...marks(frame, inset + size * 0.35, upper, lower),
  ]
}

/** A star with two dots midway between the ends of the texts, when there is room. */
function marks(frame: Frame, depth: number, upper: number, lower: number): Shape[] {
  const gap = (360 - upper - lower) / 2
  if (gap < 22) return []
  const middle = -90 + upper / 2 + gap / 2
  return [middle, 180 - middle].flatMap((degrees) => {
    const at = (turn: number): { x: number; y: number } => ({
      x: frame.centre + (frame.rx - depth) * Math.cos(((degrees + turn) * Math.PI) / 180),
      y: frame.centre + (frame.ry - depth) * Math.sin(((degrees + turn) * Math.PI) / 180),
    })
    const dots =
      gap > 40 ? [-7, 7].flatMap((turn) => place([raise(circle(0, 0, 4), 0.4)], at(turn))) : []
    return [...place([raise(star(4, 15, 6, -90 + degrees), 0.4)], at(0)), ...dots]
  })
}
