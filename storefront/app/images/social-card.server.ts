import sharp, { type OverlayOptions } from "sharp"
import { PictureError } from "./picture-error.server"
import { outline, type Typeface } from "./social-lettering.server"
import { setTitle, type TitleBox } from "./social-title.server"

/** The size that social networks ask for. */
const WIDTH = 1200
const HEIGHT = 630

/** The store's light colours; networks show the picture on their own ground in both themes. */
const PAPER = "#faf7f1"
const GLOW = "#ffffff"
const INK = "#16282b"
const MUTED = "#54656a"
const BRAND = "#0e5561"
const GOLD = "#c8a45f"

/** Left edge and width of the words. */
const TEXT = { x: 700, width: 440 }
const TITLE: TitleBox = {
  typeface: "noto-serif",
  sizes: [50, 44, 38, 33],
  widest: TEXT.width,
  lines: 5,
}

export interface SocialCard {
  title: string
  /** Face value in words, `500 теңге`. */
  denomination: string
  siteName: string
  /** Pictures of the faces, as many as there are. */
  reverse: Buffer | null
  obverse: Buffer | null
}

/**
 * The picture of a coin for social networks: both faces and its name, 1200 by 630 pixels, PNG.
 * @throws PictureError `picture_not_readable`
 */
export async function drawSocialCard(card: SocialCard): Promise<Buffer> {
  try {
    const faces = await Promise.all([
      card.obverse && face(card.obverse, 330, 335, 250),
      card.reverse && face(card.reverse, 460, 50, 60),
    ])
    return await sharp(Buffer.from(ground(card)))
      .composite(faces.filter((layer) => layer !== null))
      .png({ compressionLevel: 8, palette: false })
      .toBuffer()
  } catch (cause) {
    throw new PictureError("picture_not_readable", { cause })
  }
}

async function face(
  picture: Buffer,
  size: number,
  left: number,
  top: number
): Promise<OverlayOptions> {
  const input = await sharp(picture, { limitInputPixels: 6_000 * 6_000 })
    .resize(size, size, { fit: "contain", background: "#ffffff00" })
    .png()
    .toBuffer()
  return { input, left, top }
}

function ground({ title, denomination, siteName }: SocialCard): string {
  const { lines, size } = setTitle(title, TITLE)
  const step = size * 1.24
  const top = HEIGHT / 2 - ((lines.length - 1) * step) / 2 - 24
  const foot = top + lines.length * step
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<defs><radialGradient id="glow" cx="0.3" cy="0.45" r="0.6"><stop stop-color="${GLOW}"/><stop offset="1" stop-color="${PAPER}"/></radialGradient></defs>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#glow)"/>`,
    `<rect y="${HEIGHT - 14}" width="${WIDTH}" height="14" fill="${BRAND}"/><rect y="${HEIGHT - 18}" width="${WIDTH}" height="4" fill="${GOLD}"/>`,
    ...lines.map((line, i) => words(line, top + i * step, TITLE.typeface, size, INK)),
    words(denomination, foot + 6, "golos-text", 32, MUTED),
    words(siteName, HEIGHT - 52, "golos-text", 24, BRAND),
    `</svg>`,
  ].join("")
}

const words = (text: string, y: number, typeface: Typeface, size: number, fill: string): string =>
  `<path transform="translate(${TEXT.x} ${y.toFixed(1)})" d="${outline(text, typeface, size).path}" fill="${fill}"/>`
