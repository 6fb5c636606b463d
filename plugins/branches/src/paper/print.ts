import path from "node:path"
import type { TDocumentDefinitions } from "pdfmake/interfaces"

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

/** A paper as PDF. It loads nothing from elsewhere. */
export const printPaper = async (paper: TDocumentDefinitions): Promise<Buffer> => {
  const pdfmake = await printer()
  return pdfmake.createPdf(paper).getBuffer()
}
