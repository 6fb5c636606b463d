import { blob, circle, ellipse, polygon, rect, ring } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { cut, part, raise, ridge, type Shape } from "../shape"
import { solarPanel } from "./craft-parts"
import { stars } from "./sky"
import type { Motif } from "./motif"

const cloudBands = (): Shape[] =>
  [0, 1, 2, 3, 4].map((i) =>
    raise(
      ribbon(
        [
          [-60 + i * 5, 16 + i * 13],
          [-24, 10 + i * 14],
          [20, 18 + i * 12],
          [58 - i * 4, 10 + i * 13],
        ],
        [0.5, 6, 5, 0.5]
      ),
      0.36
    )
  )

/** The orbiter with its arrays and the lander's globe before cloudy Venus. */
export const venera: Motif = () => [
  ...stars([
    [-80, -30],
    [-56, -62],
    [-20, -88],
    [30, -84],
    [66, -58],
    [84, -20],
    [-88, 6],
    [88, 14],
  ]),
  raise(circle(0, 34, 62), 0.26),
  ...cloudBands(),
  ridge("M-96 46C-60 -14 40 -40 94 -6", 2, 0.4),
  ...solarPanel(-86, -38, 46, 26, 5, 3),
  ...solarPanel(40, -38, 46, 26, 5, 3),
  ...part(rect(-42, -29, 84, 7), 0.4, 2),
  ...part(
    blob([
      [-15, -52],
      [15, -52],
      [17, -26],
      [15, -4],
      [-15, -4],
      [-17, -26],
    ]),
    0.52
  ),
  cut("M-16 -40H16M-17 -18H17", 1.4, 0.3),
  ...part(ellipse(0, -60, 24, 9), 0.46),
  raise(ellipse(0, -61, 18, 5.6), 0.3),
  ...part(
    polygon([
      [-1.6, -64],
      [1.6, -64],
      [1, -86],
      [-1, -86],
    ]),
    0.5,
    1.6
  ),
  ...part(circle(0, -87, 3), 0.6, 1.6),
  ...part(circle(0, 22, 25), 0.6),
  cut("M-24 22H24", 2, 0.34),
  raise(ring(9, 6.4, 0, 10), 0.4),
  ...[-14, 0, 14].map((x) => raise(circle(x, 31, 2.6), 0.34)),
  ...part(rect(-9, -6, 18, 8), 0.48, 2),
]
