import sharp from "sharp"

/** The layers of a drawing that the press reads, as raw samples. */
export interface Plates {
  size: number
  /** RGBA; grey is the height, alpha the outline of the coin. */
  relief: Uint8Array
  /** RGBA; colours of gilding, inserts and print. */
  ink: Uint8Array
  /** RGBA; alpha says where the field is sandblasted too. */
  frost: Uint8Array
}

const LAYERS = ["relief", "ink", "frost"] as const

/** Rasterises each layer of a coin drawing by itself. */
export async function readPlates(svg: string, size: number): Promise<Plates> {
  const [relief, ink, frost] = await Promise.all(LAYERS.map((layer) => readLayer(svg, layer, size)))
  if (!relief || !ink || !frost) throw new Error("A coin drawing lacks a layer")
  return { size, relief, ink, frost }
}

async function readLayer(
  svg: string,
  layer: (typeof LAYERS)[number],
  size: number
): Promise<Uint8Array> {
  const hidden = ["body", ...LAYERS].filter((name) => name !== layer)
  const stylesheet = `#${layer}{opacity:1!important;mix-blend-mode:normal!important}${hidden.map((name) => `#${name}`).join(",")}{display:none!important}`
  const { data } = await sharp(Buffer.from(svg), {
    svg: { stylesheet },
    density: 72 * (size / 1000),
  })
    .resize(size, size)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return data
}
