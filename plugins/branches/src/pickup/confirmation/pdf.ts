import { printPaper } from "../../paper/print"
import type { Confirmation } from "./facts"
import { confirmationSheet } from "./sheet"

/** A confirmation as PDF. @param locale language of its words */
export const confirmationPdf = (
  confirmation: Confirmation,
  locale: string | undefined
): Promise<Buffer> => printPaper(confirmationSheet(confirmation, locale))
