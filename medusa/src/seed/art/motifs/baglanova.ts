import { blob, circle, ring } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { ramsHorn } from "../frame/ornament"
import { cut, part, place, raise, ridge, type Shape } from "../shape"
import { engrave } from "./details"
import { features, womanHead } from "./portrait-parts"
import type { Motif } from "./motif"

const note = (x: number, y: number, turn = 0): Shape[] =>
  place(
    [
      ...part(
        ribbon(
          [
            [-4, 6],
            [3, 3],
          ],
          [7, 7]
        ),
        0.56,
        1.6
      ),
      ...part(
        ribbon(
          [
            [6, 3],
            [6, -16],
            [6, -17],
          ],
          [2.4, 2.4, 2.4]
        ),
        0.5,
        1
      ),
      ...part(
        ribbon(
          [
            [6, -16],
            [14, -10],
            [12, -2],
          ],
          [5, 4, 0.5]
        ),
        0.5,
        1
      ),
    ],
    { x, y, rotate: turn, scale: 0.95 }
  )

/** Roza Baglanova, the singer: hair drawn up, earring, notes of a song. */
export const baglanova: Motif = () => [
  ...[0, 1, 2].map((i) =>
    ridge(`M-96 ${-14 + i * 9}C-84 ${-52 + i * 9} -70 ${-70 + i * 9} -44 ${-86 + i * 8}`, 1.3, 0.3)
  ),
  ...note(-84, -16, -40),
  ...note(-68, -48, -30),
  ...note(-48, -70, -20),
  ...note(66, -46, 24),
  ...note(80, -12, 34),
  ...place(
    [
      ...part(
        blob([
          [-62, 97],
          [-52, 78],
          [-24, 64],
          [-8, 60],
          [22, 60],
          [52, 74],
          [76, 97],
          [0, 101],
        ]),
        0.44
      ),
      ...part(
        blob([
          [-48, 80],
          [-22, 74],
          [4, 84],
          [30, 72],
          [58, 80],
          [70, 98],
          [-58, 98],
        ]),
        0.56,
        2
      ),
      ...place(ramsHorn(0.68), { x: 4, y: 90, scale: 0.18 }),
      ...womanHead(),
      ...features(),
      ...part(
        blob([
          [-20, -60],
          [-16, -78],
          [8, -90],
          [34, -82],
          [46, -58],
          [44, -28],
          [36, -2],
          [24, 6],
          [16, -6],
          [12, -30],
          [-2, -46],
          [-14, -54],
        ]),
        0.6
      ),
      ...part(circle(40, -10, 19), 0.62),
      ...[5, 10, 15].map((r) => cut(ring(r, r - 0.4, 40, -10), 1.2, 0.36)),
      ...[0, 1, 2, 3, 4].map((i) =>
        engrave(
          [
            [-14 + i * 6, -66 - i],
            [6 + i * 7, -74 + i * 6],
            [26 + i * 3, -54 + i * 11],
          ],
          2,
          0.34
        )
      ),
      ...part(
        ribbon(
          [
            [9, -4],
            [9, 4],
          ],
          [3, 3]
        ),
        0.6,
        1
      ),
      ...part(circle(9, 9, 4.6), 0.72, 1.6),
      ...[0, 1, 2, 3, 4, 5].map((i) =>
        raise(circle(-13 + i * 8, 50 + Math.sin(i / 1.7) * 5, 3), 0.66)
      ),
    ],
    { x: 0, y: 0, scale: 0.96 }
  ),
]
