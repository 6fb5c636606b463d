import { isApiError } from "~/api/api-error"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import type { Visitor } from "~/session/visitor.server"

/**
 * Leads to the sign-in, which comes back to the page. Says why when the visitor was signed in until now: the
 * time was up, or the account ended its sessions (`session_ended`: the password was changed or reset).
 * @param returnTo path to come back to
 */
export function askToSignIn(
  { language, paths, session }: Visitor,
  returnTo: string,
  error?: unknown
): Promise<Response> {
  const to = `${paths.signIn}?returnTo=${encodeURIComponent(returnTo)}`
  if (!session.has("token")) return goTo(to)
  session.unset("token")
  const t = translator(language, "access")
  const text = t(isApiError(error, "session_ended") ? "sessionEnded" : "signInRanOut")
  return goTo(to, { session, notice: { level: "warning", text } })
}
