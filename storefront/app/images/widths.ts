/** Widths in pixels that the image server makes; any other is refused, so nobody can fill the disk. */
export const PICTURE_WIDTHS = [160, 320, 480, 640, 960, 1280] as const

export type PictureWidth = (typeof PICTURE_WIDTHS)[number]

export function isPictureWidth(value: number): value is PictureWidth {
  return PICTURE_WIDTHS.some((width) => width === value)
}
