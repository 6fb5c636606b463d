import type { Coin, CoinAvailability } from "~/api/types"
import type { PageSeo } from "./page-meta"

const CONTEXT = "https://schema.org"

/** The store itself, for the home page. */
export function organization({ origin, siteName, language }: PageSeo) {
  return {
    "@context": CONTEXT,
    "@type": "Organization",
    name: siteName,
    url: `${origin}/${language}`,
    logo: `${origin}/favicon.svg`,
  }
}

/** Way from home to a page; the last step is the page itself. */
export function breadcrumbList(seo: PageSeo, steps: { label: string; path: string }[]) {
  return {
    "@context": CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ label, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: seo.origin + path,
    })),
  }
}

/** A coin with its offer. Without a price there is no offer to make. */
export function product(seo: PageSeo, coin: Coin, total: CoinAvailability["total"]) {
  const url = seo.origin + seo.path
  return {
    "@context": CONTEXT,
    "@type": "Product",
    name: coin.title,
    sku: coin.handle,
    description: (coin.description ?? coin.reverse ?? seo.description)?.replace(/\s+/g, " "),
    image: seo.picture && [seo.origin + seo.picture],
    category: coin.series?.title,
    material: coin.metal ?? undefined,
    url,
    offers: coin.price && {
      "@type": "Offer",
      url,
      price: coin.price.amount,
      priceCurrency: coin.price.currency_code.toUpperCase(),
      itemCondition: `${CONTEXT}/NewCondition`,
      availability: `${CONTEXT}/${total > 0 ? "InStock" : "OutOfStock"}`,
    },
  }
}
