import type { LoaderFunctionArgs } from "@remix-run/node"
import { translator } from "~/i18n/i18n.server"
import { visitorOf } from "~/session/visitor.server"

/** G7: what to do about a blocked account. The page says nothing about whose account it is. */
export async function blockedLoader(args: LoaderFunctionArgs) {
  const { language } = await visitorOf(args)
  return { title: translator(language, "access")("blocked.title") }
}
