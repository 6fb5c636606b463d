import { micromark } from "micromark"

const DEEPEST = 6

/**
 * HTML of a text that staff wrote in Markdown. micromark writes HTML of its own only: tags in the text come out
 * as text, and links lead to http(s) and mail addresses. Headings go one level down, below the page's own.
 */
export function renderMarkdown(text: string): string {
  return micromark(text).replace(
    /<(\/?)h([1-6])>/g,
    (_, slash: string, level: string) => `<${slash}h${Math.min(Number(level) + 1, DEEPEST)}>`
  )
}
