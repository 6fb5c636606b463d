import sharp from "sharp"

/** The layers of a drawing that the press reads, as raw samples. */
export interface Plates {
  size: number
  /** RGBA; grey is the height, alpha the outline of the coin. */
  relief: Uint8Array
  /** RGBA; colours of gilding, inserts and print. Null when nothing is coloured. */
  ink: Uint8Array | null
  /** RGBA; alpha says where the field is sandblasted too. Null when it is nowhere. */
  frost: Uint8Array | null
}

const LAYERS = ["relief", "ink", "frost"] as const

type Layer = (typeof LAYERS)[number]

/** Rasterises each layer of a coin drawing by itself. */
export async function readPlates(svg: string, size: number): Promise<Plates> {
  const [relief, ink, frost] = await Promise.all([
    readLayer(svg, "relief", size),
    has(svg, "ink") ? readLayer(svg, "ink", size) : null,
    has(svg, "frost") ? readLayer(svg, "frost", size) : null,
  ])
  return { size, relief, ink, frost }
}

const has = (svg: string, layer: Layer): boolean => svg.includes(`<g id="${layer}"`)

async function readLayer(svg: string, layer: Layer, size: number): Promise<Uint8Array> {
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
