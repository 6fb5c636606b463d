import { blob } from "../geometry/paths"
import { part } from "../shape"
import { engrave } from "./details"
import { ear, features, jacket, manHead, inFrame } from "./portrait-parts"
import type { Motif } from "./motif"

/** Temirbek Jurgenov: thick swept hair, clean-shaven. */
export const jurgenov: Motif = () =>
  inFrame([
    ...jacket(),
    ...manHead(),
    ...features(),
    ...part(
      blob([
        [-22, -62],
        [-26, -78],
        [-6, -94],
        [24, -92],
        [46, -72],
        [50, -44],
        [44, -12],
        [34, 4],
        [24, -6],
        [20, -32],
        [4, -48],
        [-10, -58],
      ]),
      0.6
    ),
    ...[0, 1, 2, 3, 4, 5].map((i) =>
      engrave(
        [
          [-20 + i * 6, -70 - i * 2],
          [2 + i * 7, -82 + i * 5],
          [30 + i * 2, -66 + i * 12],
        ],
        2.2,
        0.34
      )
    ),
    ...ear(13, -16),
  ])
