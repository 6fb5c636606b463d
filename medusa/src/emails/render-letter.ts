import { toPlainText } from "@react-email/components"
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import type { Language } from "../lib/languages"
import type { Letter } from "./letter"
import { LetterPage } from "./letter-page"

/** A letter ready to be sent: the same content as HTML and as plain text. */
export type RenderedLetter = { subject: string; html: string; text: string }

/** Mail programs that know no HTML 5 still know this one. */
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/**
 * Renders a letter.
 * @param store address of the store's home page
 */
export function renderLetter(letter: Letter, language: Language, store: string): RenderedLetter {
  const html = renderToStaticMarkup(createElement(LetterPage, { letter, language, store }))
  return { subject: letter.subject, html: DOCTYPE + html, text: toPlainText(html) }
}
