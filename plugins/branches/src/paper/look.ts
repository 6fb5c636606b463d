import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"

const INK = "#16302f"
const MUTED = "#566765"
const LINE = "#d8d2c4"

export const GOLD = "#b08a3e"

/** Thin lines below the rows, as on the page that is printed. */
export const ROWS = {
  hLineWidth: (row: number) => (row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 5,
  paddingBottom: () => 5,
}

/** What a paper of the shop begins with; its styles are `label`, `value` and `heading`. */
export const SHEET: Omit<TDocumentDefinitions, "content"> = {
  pageSize: "A4",
  pageMargins: [48, 48, 48, 48],
  defaultStyle: { font: "Roboto", fontSize: 11, color: INK, lineHeight: 1.2 },
  styles: {
    label: { fontSize: 9, color: MUTED },
    value: { fontSize: 12, margin: [0, 0, 0, 8] },
    heading: { fontSize: 13, bold: true, margin: [0, 16, 0, 6] },
  },
}

/** Something to read off a paper, under its name. */
export const fact = (label: string, value: string): Content => ({
  stack: [
    { text: label, style: "label" },
    { text: value, style: "value" },
  ],
})

export type { Content as PaperContent, TDocumentDefinitions as Paper } from "pdfmake/interfaces"
