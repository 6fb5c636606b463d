import { engrave } from "./details"
import { ear, features, jacket, manHead, inFrame, shortHair } from "./portrait-parts"
import type { Motif } from "./motif"

/** Temirbek Jurgenov: thick swept hair, clean-shaven. */
export const jurgenov: Motif = () =>
  inFrame([
    ...jacket(),
    ...manHead(),
    ...features(),
    ...shortHair(),
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
