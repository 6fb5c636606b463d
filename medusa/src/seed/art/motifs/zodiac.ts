import { blob, circle, ellipse } from "../geometry/paths"
import { spiral } from "../geometry/points"
import { ribbon } from "../geometry/ribbon"
import { mirrored, part, raise, type Shape } from "../shape"
import { ramsHorn } from "../frame/ornament"

const eyes = (x: number, y: number): Shape[] => mirrored([raise(circle(x, y, 4), 0.1)])

/** A round head with ears; the rest tells the animal. */
const head = (ears: readonly Shape[], skull: string, rest: readonly Shape[]): Shape[] => [
  ...mirrored(ears),
  raise(skull, 0.5),
  ...rest,
]

const SKULL = blob([
  [0, -26],
  [24, -20],
  [30, 4],
  [18, 28],
  [0, 36],
  [-18, 28],
  [-30, 4],
  [-24, -20],
])
const LONG = blob([
  [0, -34],
  [18, -28],
  [20, 0],
  [15, 30],
  [0, 42],
  [-15, 30],
  [-20, 0],
  [-18, -28],
])
const nose = (y: number, r = 5): Shape => raise(ellipse(0, y, r * 1.3, r), 0.7)

const mouse = (): Shape[] =>
  head([raise(circle(26, -26, 17), 0.4)], SKULL, [...eyes(11, 0), nose(22)])
const cow = (): Shape[] =>
  head(
    [
      raise(
        ribbon(
          [
            [16, -24],
            [40, -30],
            [38, -50],
          ],
          [11, 9, 2]
        ),
        0.5
      ),
      raise(ellipse(34, -8, 13, 7), 0.4),
    ],
    LONG,
    [...eyes(11, -6), raise(ellipse(0, 30, 17, 11), 0.66), ...eyes(6, 30)]
  )
const cat = (): Shape[] =>
  head([raise(circle(22, -28, 10), 0.44)], SKULL, [
    ...eyes(12, -2),
    raise(ellipse(0, 18, 15, 10), 0.62),
    nose(12),
  ])
const hare = (): Shape[] =>
  head([raise(ellipse(13, -44, 8, 24), 0.46)], SKULL, [...eyes(12, 0), nose(18, 4)])
const snail = (): Shape[] => [
  raise(
    ribbon(
      [
        [-40, 28],
        [0, 34],
        [34, 26],
        [40, -4],
      ],
      [2, 16, 16, 12]
    ),
    0.46
  ),
  ...part(ribbon(spiral([-2, -2], 28, 3, 60, -1.8), [14, 14, 12, 8]), 0.54, 2),
  raise(
    ribbon(
      [
        [40, -4],
        [44, -26],
      ],
      [4, 3]
    ),
    0.4
  ),
]
const serpent = (): Shape[] => [
  raise(
    ribbon(
      [
        [34, 34],
        [-20, 32],
        [-26, 8],
        [22, 0],
        [24, -24],
        [-8, -32],
      ],
      [2, 13, 14, 14, 14, 17]
    ),
    0.5
  ),
  raise(circle(-14, -34, 3), 0.1),
]
const horse = (): Shape[] => [
  raise(
    ribbon(
      [
        [14, -40],
        [30, -14],
        [32, 40],
      ],
      [10, 20, 14]
    ),
    0.4
  ),
  ...part(
    blob([
      [-34, 22],
      [-10, -22],
      [6, -42],
      [12, -22],
      [30, 6],
      [30, 40],
      [2, 40],
      [4, 16],
      [-16, 32],
      [-30, 34],
    ]),
    0.54,
    2
  ),
  raise(circle(-4, -10, 3.4), 0.1),
]
const ram = (): Shape[] => [
  ...ramsHorn(0.5),
  raise(
    blob([
      [0, -6],
      [12, 2],
      [8, 34],
      [0, 44],
      [-8, 34],
      [-12, 2],
    ]),
    0.6
  ),
]
const monkey = (): Shape[] =>
  head([raise(circle(32, 2, 12), 0.4)], SKULL, [
    raise(
      blob([
        [0, -12],
        [18, -14],
        [20, 4],
        [12, 26],
        [0, 30],
        [-12, 26],
        [-20, 4],
        [-18, -14],
      ]),
      0.62
    ),
    ...eyes(8, -2),
  ])
const hen = (): Shape[] => [
  raise(
    blob([
      [-14, -22],
      [0, -32],
      [12, -22],
      [16, 0],
      [44, -22],
      [36, 20],
      [8, 34],
      [-20, 18],
      [-16, 0],
    ]),
    0.5
  ),
  ...[-8, 0, 8].map((x) => raise(circle(x, -36, 6), 0.6)),
  raise(
    ribbon(
      [
        [-16, -18],
        [-32, -12],
      ],
      [9, 0.6]
    ),
    0.6
  ),
  raise(circle(-4, -18, 3), 0.1),
  raise(
    ribbon(
      [
        [8, 34],
        [8, 46],
      ],
      [5, 4]
    ),
    0.4
  ),
]
const dog = (): Shape[] =>
  head(
    [
      raise(
        blob([
          [18, -26],
          [36, -18],
          [38, 8],
          [26, 6],
        ]),
        0.4
      ),
    ],
    SKULL,
    [...eyes(11, -4), raise(ellipse(0, 18, 13, 13), 0.62), nose(12)]
  )
const swine = (): Shape[] =>
  head(
    [
      raise(
        blob([
          [12, -22],
          [34, -36],
          [32, -8],
        ]),
        0.42
      ),
    ],
    SKULL,
    [...eyes(13, -6), raise(ellipse(0, 14, 15, 11), 0.68), ...eyes(5, 14)]
  )

/** The twelve signs of the Oriental calendar as Kazakhs count them, beginning with the mouse. About 90 wide. */
export const ZODIAC: readonly (() => Shape[])[] = [
  mouse,
  cow,
  cat,
  hare,
  snail,
  serpent,
  horse,
  ram,
  monkey,
  hen,
  dog,
  swine,
]
