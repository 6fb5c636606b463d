import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { endSession } from "~/account/sessions-api.server"
import { isApiError } from "~/api/api-error"
import { translator } from "~/i18n/i18n.server"
import { requireLanguage } from "~/i18n/route-language.server"
import { leaveNotice } from "~/session/notice.server"
import { destroySession } from "~/session/session.server"
import { visitorOf } from "~/session/visitor.server"

/** A token that the store takes no more needs no end, and a store that is out of reach stops nobody from leaving. */
function ignoreRefusal(error: unknown): void {
  if (!isApiError(error)) throw error
}

/** Ends the session with all that was in it: token, cart, placed orders. The next person at this device finds nothing. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths, session, token } = visitor
  if (token) await endSession(visitor, "current").catch(ignoreRefusal)
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
