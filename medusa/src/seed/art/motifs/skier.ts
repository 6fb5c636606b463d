import { blob, circle } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { part, raise, type Shape } from "../shape"

/** A ski racer in a crouch, going down to the left. */
export const skier = (): Shape[] => [
  ...part(
    ribbon(
      [
        [-62, 64],
        [0, 48],
        [58, 22],
        [70, 10],
      ],
      [3, 5, 5, 3]
    ),
    0.5,
    2
  ),
  ...part(
    ribbon(
      [
        [-50, 74],
        [10, 60],
        [66, 36],
        [80, 24],
      ],
      [3, 5, 5, 3]
    ),
    0.56,
    2
  ),
  ...part(
    ribbon(
      [
        [-8, 6],
        [26, 14],
        [4, 50],
      ],
      [24, 16, 10]
    ),
    0.46
  ),
  ...part(
    ribbon(
      [
        [-12, 10],
        [28, 24],
        [10, 58],
      ],
      [24, 17, 10]
    ),
    0.54
  ),
  ...part(
    ribbon(
      [
        [-14, 8],
        [0, -18],
        [26, -32],
      ],
      [26, 27, 20]
    ),
    0.58
  ),
  ...part(
    ribbon(
      [
        [22, -28],
        [34, -4],
        [52, -8],
      ],
      [11, 10, 8]
    ),
    0.64,
    2
  ),
  ...part(
    ribbon(
      [
        [52, -8],
        [-40, 2],
        [-86, 14],
      ],
      [2.6, 2.2, 2]
    ),
    0.5,
    1
  ),
  ...part(circle(42, -44, 13), 0.6),
  ...part(
    blob([
      [28, -48],
      [36, -60],
      [50, -58],
      [56, -46],
      [44, -48],
    ]),
    0.68,
    2
  ),
  raise(
    blob([
      [46, -46],
      [55, -46],
      [54, -40],
      [46, -40],
    ]),
    0.26
  ),
]
