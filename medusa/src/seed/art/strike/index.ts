import sharp from "sharp"

import { model } from "./model"
import { readPlates } from "./raster"
import { shade, type Press } from "./shade"

export type { Press } from "./shade"

/**
 * Strikes a coin drawing in metal and photographs it.
 * @param svg a drawing with the layers `relief`, `ink` and `frost`
 * @param size side of the picture in pixels
 * @returns WebP with a transparent ground
 */
export async function strike(svg: string, press: Press, size: number): Promise<Buffer> {
  const plates = await readPlates(svg, size)
  const pixels = shade(model(plates), plates, press)
  return sharp(pixels, { raw: { width: size, height: size, channels: 4 } })
    .webp({ quality: 88, alphaQuality: 90, effort: 1 })
    .toBuffer()
}
