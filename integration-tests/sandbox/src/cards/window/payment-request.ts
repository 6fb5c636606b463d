import { z } from "zod"
import { isPaid, type Invoice } from "../api/invoices"
import { ApiRequest } from "../api/request"
import { termsOf } from "../api/terms"
import type { Merchant, Merchants } from "../merchants"
import type { Terms } from "../operation"

const card = z.object({ number: z.string(), expires: z.string(), cvv: z.string() })

const asked = z.object({
  PublicId: z.string().optional(),
  Order: z.string().optional(),
  Schema: z.enum(["Single", "Dual"]).optional(),
  Name: z.string().optional(),
  Email: z.string().nullish(),
  Card: card,
})

/** A payment that somebody wants to make in the window. */
export interface Wanted {
  merchant: Merchant
  terms: Terms
  card: z.output<typeof card>
  invoice: Invoice | undefined
}

/** Reads what the window sends. @throws Error with what is wrong */
export function wantedFrom(merchants: Merchants, body: unknown): Wanted {
  const { PublicId = "", Order, Schema, Card, Name, Email } = asked.parse(body)
  if (Order !== undefined) {
    const { merchant, invoice } = openInvoice(merchants, Order)
    const terms = { ...invoice.terms, name: Name ?? null, email: Email ?? invoice.terms.email }
    return { merchant, terms, card: Card, invoice }
  }
  const merchant = merchants.find(PublicId)
  if (!merchant) {
    throw new Error("Terminal not found")
  }
  const terms = termsOf(new ApiRequest(body as Record<string, unknown>), Schema ?? "Single")
  if (typeof terms === "string") {
    throw new Error(terms)
  }
  return { merchant, terms, card: Card, invoice: undefined }
}

/** An invoice that may still be paid. @throws Error */
export function openInvoice(
  merchants: Merchants,
  id: string
): { merchant: Merchant; invoice: Invoice } {
  const merchant = merchants.which(({ invoices }) => invoices.has(id))
  const invoice = merchant?.invoices.get(id)
  if (!merchant || !invoice) {
    throw new Error("Order not found")
  }
  if (invoice.cancelled) {
    throw new Error("Order is cancelled")
  }
  if (isPaid(invoice, merchant)) {
    throw new Error("Order is already paid")
  }
  return { merchant, invoice }
}
