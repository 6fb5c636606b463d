import { data, type HeadersFunction } from "@remix-run/node"
import { ApiError } from "~/api/api-error"
import { env } from "~/config/env.server"
import type { Visitor } from "~/session/visitor.server"
import { openOrderPage } from "./payment-api.server"

/** Only a web address is somewhere to lead a buyer. */
function webAddress(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url).href
  throw new ApiError(502, "payment_failed", "The payment page has no web address")
}

/**
 * Leads to the provider's own page by a page of ours that is gone at once: our content security policy lets
 * forms lead nowhere else, and a redirect is part of the form. The page has the address as a link too.
 */
export async function leadToOrderPage(visitor: Visitor, cartId: string) {
  const back = new URL(visitor.paths.payment, env().STOREFRONT_URL).href
  const wish = { language: visitor.language, success_url: back, fail_url: back }
  const leadTo = webAddress(await openOrderPage(visitor, cartId, wish))
  return data({ leadTo }, { headers: { Refresh: `0;url=${leadTo}` } })
}

/** Headers of a personal page whose form may lead to the provider's page. */
export const leadingHeaders: HeadersFunction = ({ actionHeaders }) => {
  const refresh = actionHeaders.get("Refresh")
  const headers = { "Cache-Control": "private, no-store" }
  return refresh ? { ...headers, Refresh: refresh } : headers
}
