import { randomBytes } from "node:crypto"
import { currencyOf, unpadded } from "../money"
import type { Merchant } from "../merchants"
import type { Terms } from "../operation"
import { DONE, found, refused, type Envelope } from "./envelope"
import type { ApiRequest } from "./request"
import type { Handler } from "./transport"
import { termsOf } from "./terms"

/** A page on which somebody may pay. */
export interface Invoice {
  id: string
  number: number
  terms: Terms
  successUrl: string | null
  failUrl: string | null
  cancelled: boolean
  /** Numbers of the operations that were tried for it. */
  tried: string[]
}

/** Whether money was held or taken for an invoice. */
export function isPaid({ tried }: Invoice, { terminal }: Merchant): boolean {
  return terminal.ledger
    .all()
    .some(
      ({ id, fallbackOf, status }) =>
        (tried.includes(id) || tried.includes(fallbackOf ?? "")) &&
        (status === "Authorized" || status === "Completed")
    )
}

/** Addresses of hosted pages. @param publicAddress how the buyer's browser reaches this service */
export function invoiceHandlers(publicAddress: () => string): Record<string, Handler> {
  return {
    "/orders/create": (request, merchant) => {
      const invoice = invoiceOf(request, merchant.invoices.size + 1)
      if (typeof invoice === "string") {
        return refused(invoice)
      }
      merchant.invoices.set(invoice.id, invoice)
      const createdAt = new Date(merchant.terminal.clock.now())
      return answerOf(invoice, `${publicAddress()}/d/${invoice.id}`, createdAt)
    },
    "/orders/cancel": (request, merchant) => {
      const invoice = merchant.invoices.get(request.text("Id") ?? "")
      if (!invoice) {
        return refused("Not found")
      }
      if (isPaid(invoice, merchant)) {
        return refused("Order is already paid")
      }
      invoice.cancelled = true
      return DONE
    },
  }
}

function invoiceOf(request: ApiRequest, number: number): Invoice | string {
  const terms = termsOf(request, request.flag("RequireConfirmation") ? "Dual" : "Single")
  if (typeof terms === "string") {
    return terms
  }
  if (terms.description === null) {
    return "Description is required"
  }
  const [successUrl, failUrl] = [
    request.text("SuccessRedirectUrl"),
    request.text("FailRedirectUrl"),
  ]
  if ([successUrl, failUrl].some((url) => url !== null && !/^https?:\/\//.test(url))) {
    return "Invalid redirect url"
  }
  const id = randomBytes(12).toString("base64url").replace(/[-_]/g, "x")
  return { id, number, terms, successUrl, failUrl, cancelled: false, tried: [] }
}

function answerOf({ id, number, terms }: Invoice, url: string, createdAt: Date): Envelope {
  return found({
    Id: id,
    Number: number,
    Amount: unpadded(terms.amount),
    Currency: currencyOf(terms.currency),
    CurrencyCode: 0,
    Email: terms.email,
    Phone: null,
    Description: terms.description,
    RequireConfirmation: terms.schema === "Dual",
    Url: url,
    InternalId: number,
    Status: "Created",
    StatusCode: 0,
    CreatedDateIso: createdAt.toISOString().slice(0, 19),
  })
}
