import { ROWS, type PaperContent } from "@qazyna/branches/paper/look"

/** What stands in a cell; numbers and sums stand at the right of it. */
export const atRight = (text: string, bold = false) => ({
  text,
  bold,
  alignment: "right" as const,
})

/** Names at the left, what they name at the right of them. */
export const factTable = (rows: [string, string][]): PaperContent => ({
  layout: { ...ROWS, paddingTop: () => 3, paddingBottom: () => 3 },
  table: {
    widths: [200, "*"],
    body: rows.map(([name, value]) => [
      { text: name, style: "label", margin: [0, 2, 0, 0] },
      value,
    ]),
  },
})
