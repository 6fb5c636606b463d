import { fact, GOLD, ROWS, SHEET, type Paper, type PaperContent } from "../../paper/look"
import type { Confirmation } from "./facts"
import { mapAddress } from "./map-address"
import { languageOf, textsOf } from "./texts"
import { dayText, slotText } from "./when"

const qr = (text: string, label: string, fit: number) => ({
  width: "auto" as const,
  stack: [
    { qr: text, fit, eccLevel: "Q" as const, foreground: "#000000" },
    { text: label, style: "label", margin: [0, 4, 0, 0] as [number, number, number, number] },
  ],
})

/** The page of a confirmation. @param locale language of its words */
export const confirmationSheet = (
  { display_id, code, recipient, branch, slot, kept_until, items }: Confirmation,
  locale: string | undefined
): Paper => {
  const texts = textsOf(languageOf(locale))
  const place = [branch.name, branch.city, branch.address].filter(Boolean).join(", ")
  const map = mapAddress(branch)
  const lastDay = new Date(kept_until.getTime() - 1)
  const facts = [
    fact(texts.when, slot ? slotText(slot, locale) : texts.noTime),
    fact(texts.where, place),
    ...(branch.phone ? [fact(texts.phone, branch.phone)] : []),
    fact(texts.collects, recipient || "—"),
    fact(texts.keptUntil, dayText(lastDay, locale)),
  ]
  return {
    ...SHEET,
    info: { title: `${texts.title}, ${display_id}` },
    content: [
      { text: "Qazyna", fontSize: 12, color: GOLD },
      { text: texts.title, fontSize: 20, bold: true, margin: [0, 4, 0, 2] },
      {
        text: texts.order.replace("{number}", String(display_id)),
        fontSize: 14,
        margin: [0, 0, 0, 16],
      },
      { columns: [{ width: "*", stack: facts }, qr(code, texts.code, 170)], columnGap: 24 },
      { text: texts.goods, style: "heading" },
      {
        layout: ROWS,
        table: {
          headerRows: 1,
          widths: ["*", "auto"],
          body: [
            [
              { text: texts.coin, style: "label" },
              { text: texts.quantity, style: "label" },
            ],
            ...items.map(({ title, quantity }) => [
              title,
              { text: String(quantity), alignment: "right" as const },
            ]),
          ],
        },
      },
      { text: texts.bring, style: "heading" },
      { ul: texts.documents },
      ...(map ? [{ margin: [0, 20, 0, 0], stack: [qr(map, texts.map, 90)] } as PaperContent] : []),
    ],
  }
}
