/** A row of docs/requirements.md. */
export type Requirement = { number: string; text: string }

const ROW = /^\|\s*([GPB]\d+)\s*\|\s*(.+?)\s*\|\s*$/

/** The rows of the specification, in its order. */
export function parseSpecification(markdown: string): Requirement[] {
  return markdown.split("\n").flatMap((line) => {
    const [, number, text] = ROW.exec(line) ?? []
    return number && text ? [{ number, text }] : []
  })
}
