import { num } from "./geometry/points"
import type { Shape } from "./shape"

/** All that is struck on one face. */
export interface Drawing {
  title: string
  /** Outline of the planchet. */
  outline: string
  /** Colour of the metal, for the plain view of the drawing. */
  body: string
  shapes: readonly Shape[]
}

/** Side of the square that drawings are made in. */
export const CANVAS = 1000

/** Height of the field as a grey, so that incised lines have room below it. */
const FIELD = 0.25

/** Writes a drawing as one SVG with a layer each for relief, colour and finish. */
export function toSvg({ title, outline, body, shapes }: Drawing): string {
  const raised = shapes.filter((shape) => shape.height !== undefined)
  const coloured = shapes.filter((shape) => shape.ink)
  const frosted = shapes.filter((shape) => shape.frost)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CANVAS} ${CANVAS}" width="${CANVAS}" height="${CANVAS}">`,
    `<title>${escapeText(title)}</title>`,
    `<g id="body"><path d="${outline}" fill="${body}"/></g>`,
    layer(
      `id="ink"`,
      coloured.map((shape) => path(shape, shape.ink ?? body))
    ),
    `<g id="relief" style="mix-blend-mode:soft-light"><path d="${outline}" fill="${grey(0)}"/>`,
    raised.map((shape) => path(shape, grey(shape.height ?? 0))).join(""),
    `</g>`,
    layer(
      `id="frost" opacity="0.1"`,
      frosted.map((shape) => path(shape, "#fff"))
    ),
    `</svg>`,
  ].join("")
}

const layer = (attributes: string, paths: readonly string[]): string =>
  paths.length ? `<g ${attributes}>${paths.join("")}</g>` : ""

function path(shape: Shape, colour: string): string {
  const paint = shape.line
    ? `fill="none" stroke="${colour}" stroke-width="${num(shape.line)}" stroke-linecap="round" stroke-linejoin="round"`
    : `fill="${colour}"`
  const transform = shape.transform ? ` transform="${shape.transform}"` : ""
  return `<path d="${shape.d}" ${paint}${transform}/>`
}

function grey(height: number): string {
  const level = Math.round(Math.min(1, Math.max(0, height + FIELD)) * 255)
  const hex = level.toString(16).padStart(2, "0")
  return `#${hex}${hex}${hex}`
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Text for XML; characters that XML forbids are left out. */
function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "")
}
