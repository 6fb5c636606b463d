import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { translator } from "~/i18n/i18n.server"
import { requireLanguage } from "~/i18n/route-language.server"
import { leaveNotice } from "~/session/notice.server"
import { destroySession } from "~/session/session.server"
import { visitorOf } from "~/session/visitor.server"

/** Ends the session with all that was in it: token, cart, placed orders. The next person at this device finds nothing. */
export async function action(args: ActionFunctionArgs) {
  const { language, paths, session } = await visitorOf(args)
  const text = translator(language, "account")("signedOut")
  const headers = new Headers()
  headers.append("Set-Cookie", await destroySession(session))
  headers.append("Set-Cookie", await leaveNotice({ level: "success", text }))
  return redirect(paths.signIn, { headers })
}

/** Signing out is a deed, not an address: a link or a prefetch must not do it. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/${requireLanguage(params)}`)
}
