import { create } from "qrcode"

/** A QR code to be drawn: a square of so many modules, and the path of the dark ones. */
export type QrDrawing = { size: number; path: string }

/** Draws a text as QR code. Printed and read from paper that was folded, hence level Q. */
export const drawQr = (text: string): QrDrawing => {
  const { modules } = create(text, { errorCorrectionLevel: "Q" })
  const { size } = modules
  const dark = Array.from({ length: size * size }, (_, at) => at).filter((at) => modules.data[at])
  return { size, path: dark.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join("") }
}
