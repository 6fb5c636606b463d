import { inflateSync } from "node:zlib"

const withoutSpace = (text: string): string => text.replace(/\s/g, "")

/** Whether a paper says something. Where its words stand apart is layout, so spaces do not count. */
export const paperSays = (pdf: Buffer, text: string): boolean =>
  lettersOf(pdf).includes(withoutSpace(text))

/** All letters of a PDF of pdfkit's making, in the order in which they are drawn, without spaces. */
function lettersOf(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  const fonts = fontsOf(objects)
  let font: Map<string, string> | undefined
  let letters = ""
  for (const content of [...objects.values()].map(streamOf).filter((one) => / Tf\n/.test(one))) {
    for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
      font = name ? fonts.get(name) : font
      const codes = [...(glyphs ?? "").matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) =>
        hex.match(/.{4}/g)
      )
      letters += codes.map((code) => font?.get(code ?? "") ?? "").join("")
    }
  }
  return withoutSpace(letters)
}

const objectsOf = (pdf: Buffer): Map<string, string> =>
  new Map(
    [...pdf.toString("latin1").matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, id = "", body = ""]) => [id, body]
    )
  )

function streamOf(object: string): string {
  const [, packed] = /FlateDecode[\s\S]*?\nstream\n([\s\S]*)\nendstream/.exec(object) ?? []
  return packed ? inflateSync(Buffer.from(packed, "latin1")).toString("latin1") : ""
}

/** By the name that pages use: which letters the codes of a font stand for. */
function fontsOf(objects: Map<string, string>): Map<string, Map<string, string>> {
  const named = [...objects.values()].flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)])
  return new Map(
    named.map(([, name = "", id = ""]) => {
      const [, unicode = ""] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "") ?? []
      return [name, lettersOfCodes(streamOf(objects.get(unicode) ?? ""))]
    })
  )
}

function lettersOfCodes(table: string): Map<string, string> {
  const ranges = [...table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/g)]
  return new Map(
    ranges.flatMap(([, first = "", letters = ""]) =>
      [...letters.matchAll(/<([0-9a-f ]+)>/g)].map(([, hex = ""], at): [string, string] => [
        (Number.parseInt(first, 16) + at).toString(16).padStart(4, "0"),
        Buffer.from(hex.replaceAll(" ", ""), "hex").swap16().toString("utf16le"),
      ])
    )
  )
}
