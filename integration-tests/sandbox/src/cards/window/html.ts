/** A piece of HTML whose values cannot be read as HTML themselves. */
export function html(pieces: TemplateStringsArray, ...values: string[]): string {
  return String.raw({ raw: pieces }, ...values.map(escaped))
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
