import { blob } from "../geometry/paths"
import { ribbon } from "../geometry/ribbon"
import { raise, type Shape } from "../shape"

/** A wolf at full stretch, for friezes; about 120 wide and 60 high, running to the left. */
export const runningWolf = (): Shape[] => [
  raise(
    ribbon(
      [
        [30, -2],
        [50, -10],
        [64, 2],
      ],
      [7, 8, 1]
    ),
    0.4
  ),
  raise(
    ribbon(
      [
        [-26, 4],
        [-44, 16],
        [-58, 14],
      ],
      [12, 7, 4]
    ),
    0.4
  ),
  raise(
    ribbon(
      [
        [-20, 6],
        [-30, 22],
        [-44, 26],
      ],
      [12, 7, 4]
    ),
    0.46
  ),
  raise(
    ribbon(
      [
        [26, 2],
        [38, 16],
        [54, 20],
      ],
      [13, 7, 4]
    ),
    0.4
  ),
  raise(
    ribbon(
      [
        [22, 4],
        [28, 20],
        [42, 28],
      ],
      [13, 7, 4]
    ),
    0.46
  ),
  raise(
    blob([
      [-34, -10],
      [-10, -10],
      [18, -8],
      [34, -4],
      [32, 10],
      [8, 6],
      [-20, 12],
      [-34, 4],
    ]),
    0.5
  ),
  raise(
    blob([
      [-64, -14],
      [-54, -22],
      [-44, -26],
      [-42, -34],
      [-36, -26],
      [-26, -12],
      [-32, 0],
      [-46, -6],
      [-62, -8],
    ]),
    0.54
  ),
]
