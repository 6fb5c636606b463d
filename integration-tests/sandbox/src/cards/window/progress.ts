import { languageOf } from "../bank/messages"
import { holderMessage } from "../bank/reasons"
import type { Progress } from "../bank/cashier"
import { resultOf } from "../purchase"

/** Where the page of the bank is, and where it leads back to. */
export const BANK_PATH = "/acs"
export const RETURN_PATH = "/acs/returned"

/** What the window is told of a payment. @param origin of this service, as the browser calls it */
export function told(progress: Progress, origin: string) {
  const { operation } = progress
  const message = holderMessage(operation.reasonCode, languageOf(operation.terms.culture))
  return {
    ...resultOf(progress),
    message,
    ...(progress.state === "challenge"
      ? {
          bank: {
            AcsUrl: origin + BANK_PATH,
            PaReq: progress.paReq,
            MD: operation.id,
            TermUrl: origin + RETURN_PATH,
          },
        }
      : {}),
  }
}
