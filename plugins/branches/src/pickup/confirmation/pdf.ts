import path from "node:path"
import type { Confirmation } from "./facts"
import { confirmationSheet } from "./sheet"

/** Folder of the fonts that come with pdfmake; they have all letters of Kazakh. */
const fontFile = (style: string): string =>
  path.join(
    path.dirname(require.resolve("pdfmake/package.json")),
    `build/fonts/Roboto/Roboto-${style}.ttf`
  )

const FONTS = {
  Roboto: {
    normal: fontFile("Regular"),
    bold: fontFile("Medium"),
    italics: fontFile("Italic"),
    bolditalics: fontFile("MediumItalic"),
  },
}

/** Loaded with the first paper: few processes ever make one. */
const printer = async () => {
  const { default: pdfmake } = await import("pdfmake")
  pdfmake.setFonts(FONTS)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((file) => Object.values(FONTS.Roboto).includes(file))
  return pdfmake
}

/** A confirmation as PDF. @param locale language of its words */
export const confirmationPdf = async (
  confirmation: Confirmation,
  locale: string | undefined
): Promise<Buffer> => {
  const pdfmake = await printer()
  return pdfmake.createPdf(confirmationSheet(confirmation, locale)).getBuffer()
}
