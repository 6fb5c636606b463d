import type { Language } from "./languages"
import type { Namespace } from "./namespaces"

const urls = import.meta.glob<string>(
  ["./locales/*/*.json", "!./locales/*/{errors,seo,payment-reasons}.json"],
  { eager: true, query: "?url", import: "default" }
)

/** Address of the file with a namespace's texts, immutable because its name carries a hash. */
export function textUrl(language: Language, namespace: Namespace | string): string | undefined {
  return urls[`./locales/${language}/${namespace}.json`]
}
