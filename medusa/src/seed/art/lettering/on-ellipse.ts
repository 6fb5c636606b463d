import { num, radians, type Point } from "../geometry/points"
import { lettersOf, measure, type Setting } from "./outline"

/** Where a circular inscription runs: an ellipse round the centre of the coin. */
export interface Baseline {
  cx: number
  cy: number
  /** Radii of the line on which the letters stand. */
  rx: number
  ry: number
  /** Angle of the middle of the text in degrees; -90 is the top, 90 the bottom. */
  middle: number
  /** Letters stand with their heads to the centre, to be read along the bottom of a coin. */
  inward?: boolean
}

/** Text along an ellipse, centred on an angle. */
export function onEllipse(text: string, baseline: Baseline, setting: Setting): string {
  const gap = (setting.tracking ?? 0) * setting.size
  const walk = walker(baseline)
  let pen = -measure(text, setting) / 2
  return lettersOf(text, setting)
    .map((letter) => {
      const { foot, angle } = walk(pen + letter.advance / 2)
      pen += letter.advance + gap
      const back = letter.advance / 2
      return letter.draw(foot[0] - back * Math.cos(angle), foot[1] - back * Math.sin(angle), angle)
    })
    .join("")
}

/** The angle in degrees that a text takes on the baseline, as seen from the centre of a circle. */
export function span(text: string, radius: number, setting: Setting): number {
  return Number(num((measure(text, setting) / radius) * (180 / Math.PI)))
}

type Step = (distance: number) => { foot: Point; angle: number }

/** Walks the ellipse from the middle of the text in steps of a quarter of a degree. */
function walker({ cx, cy, rx, ry, middle, inward }: Baseline): Step {
  const turn = inward ? -1 : 1
  const speed = (t: number): number => Math.hypot(rx * Math.sin(t), ry * Math.cos(t))
  return (distance) => {
    const step = radians(0.25) * Math.sign(distance) * turn
    let t = radians(middle)
    let left = Math.abs(distance)
    while (left > 0) {
      const length = speed(t) * Math.abs(step)
      const share = Math.min(1, left / length)
      t += step * share
      left -= length
    }
    const foot: Point = [cx + rx * Math.cos(t), cy + ry * Math.sin(t)]
    return { foot, angle: Math.atan2(ry * Math.cos(t) * turn, -rx * Math.sin(t) * turn) }
  }
}
