import type { HeadersFunction, MetaDescriptor } from "@remix-run/node"

/** For pages with one buyer's data: no cache keeps them, not even the browser's, so sign-out leaves nothing behind. */
export const privateHeaders: HeadersFunction = () => ({ "Cache-Control": "private, no-store" })

/** Title of a page that search engines leave out. */
export function privateMeta(title: string | undefined): MetaDescriptor[] {
  return [{ title: title ?? "Qazyna" }, { name: "robots", content: "noindex" }]
}
