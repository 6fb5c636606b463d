import type { LoaderFunctionArgs } from "@remix-run/node"
import { Outlet } from "@remix-run/react"
import { requireLanguage } from "~/i18n/route-language.server"

export function loader({ params }: LoaderFunctionArgs) {
  requireLanguage(params)
  return null
}

/** A language never changes inside a document, so it is checked once. */
export const shouldRevalidate = () => false

export default function LanguageFolder() {
  return <Outlet />
}
