import { data } from "@remix-run/node"

/** Any other address: the 404 page in the visitor's language. */
export function loader(): null {
  throw data({ code: "page_not_found" }, { status: 404 })
}

/** Never shown; without a component Remix would answer with bare data in place of the error page. */
export default function Missing() {
  return null
}
