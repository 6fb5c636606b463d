import { currencyOf } from "../money"
import type { Terms } from "../operation"
import type { ApiRequest } from "./request"

/** What is to be paid, read from a request of a shop. @returns the message when something is wrong */
export function termsOf(request: ApiRequest, schema: Terms["schema"]): Terms | string {
  const amount = request.sum("Amount")
  if (amount === undefined) {
    return "Invalid Amount value"
  }
  const currency = currencyOf(request.text("Currency"))
  if (currency === undefined) {
    return "Invalid Currency value"
  }
  return {
    amount,
    currency,
    schema,
    invoiceId: request.text("InvoiceId"),
    accountId: request.text("AccountId"),
    email: request.text("Email"),
    description: request.text("Description"),
    culture: request.text("CultureName"),
    data: dataText(request.value("JsonData")),
    name: request.text("Name"),
    ip: request.text("IpAddress") ?? "127.0.0.1",
  }
}

/** A shop's own data as the service keeps it: JSON in lines, which end as they do on Windows. */
export function dataText(given: unknown): string | null {
  const value = typeof given === "string" && given !== "" ? parsed(given) : given
  const isEmpty = value === undefined || value === null || value === ""
  return isEmpty ? null : JSON.stringify(value, null, 2).replaceAll("\n", "\r\n")
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
