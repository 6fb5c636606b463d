import { onEllipse, span } from "../lettering/on-ellipse"
import { raise, type Shape } from "../shape"
import type { Frame } from "./frame"

export interface Inscription {
  text: string
  at: "top" | "bottom"
  /** Height of the type; made smaller when the text is too long. */
  size?: number
  /** Distance from the rim to the outer side of the letters. */
  inset?: number
  /** The widest angle in degrees that the text may take. */
  widest?: number
}

/** Capitals of the lettering are seven tenths of the type size. */
const CAPITAL = 0.7

/** Sets a circular inscription inside the rim. */
export function inscription(
  frame: Frame,
  { text, at, size = 48, inset = 22, widest = 210 }: Inscription
): Shape[] {
  const tracking = text.length < 12 ? 0.16 : 0.09
  const radius = Math.min(frame.rx, frame.ry) - inset - size * CAPITAL
  const wanted = span(text, radius, { size, tracking })
  const fitted = wanted > widest ? size * (widest / wanted) : size
  const depth = inset + (at === "top" ? size * CAPITAL : 0) - (size - fitted) * CAPITAL * 0.5
  const baseline = {
    cx: frame.centre,
    cy: frame.centre,
    rx: frame.rx - depth,
    ry: frame.ry - depth,
    middle: at === "top" ? -90 : 90,
    inward: at === "bottom",
  }
  const letters = onEllipse(text, baseline, { size: fitted, tracking })
  return [{ d: letters, line: 5, height: -0.1 }, raise(letters, 0.52)]
}
