import { useNonce } from "~/shell/nonce"

/** Structured data for search engines. `<` is escaped, so no text of the catalogue can end the script. */
export function JsonLd({ data }: { data: object }) {
  const nonce = useNonce()
  const json = JSON.stringify(data).replaceAll("<", "\\u003c")
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: json }}
    />
  )
}
