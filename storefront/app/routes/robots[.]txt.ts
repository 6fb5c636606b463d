import { env } from "~/config/env.server"

/** Catalogue pages are for everybody; carts, orders and accounts are nobody else's business. */
export function loader() {
  const personal = ["cart", "checkout", "orders", "account", "sign-in", "register", "search"]
  const lines = [
    "User-agent: *",
    ...personal.map((path) => `Disallow: /*/${path}`),
    "Disallow: /preferences",
    `Sitemap: ${new URL("/sitemap.xml", env().STOREFRONT_URL).href}`,
  ]
  return new Response(`${lines.join("\n")}\n`, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  })
}
