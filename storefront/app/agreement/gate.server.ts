import { askToSignIn } from "~/access/ask-to-sign-in.server"
import { isApiError } from "~/api/api-error"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { safeReturnPath } from "~/session/return-path"
import type { Visitor } from "~/session/visitor.server"

const GATES = [
  "sign_in_required",
  "limit_needs_account",
  "agreement_not_signed",
  "agreement_outdated",
] as const

const SIGN_IN: readonly Gate[] = ["sign_in_required", "limit_needs_account"]

type Gate = (typeof GATES)[number]

/** Which condition of buying (G6) a refusal names, or null when it is about something else. */
export function gateOf(error: unknown): Gate | null {
  return (isApiError(error) && GATES.find((gate) => gate === error.code)) || null
}

/** The token that came with the call is good no more. */
function isSignedOut({ token }: Visitor, error: unknown): boolean {
  return token !== null && isApiError(error) && error.status === 401
}

/**
 * Leads a buyer who may not buy yet, or whose session has ended, to where that is put right, and back
 * afterwards.
 * @param returnTo path of the page that the buyer wanted to go on with
 * @returns null when the error is about something else
 */
export async function leadToGate(
  visitor: Visitor,
  error: unknown,
  returnTo: string
): Promise<Response | null> {
  if (isSignedOut(visitor, error)) return askToSignIn(visitor, returnTo, error)
  const gate = gateOf(error)
  if (!gate) return null
  const { language, paths } = visitor
  const page = SIGN_IN.includes(gate) ? paths.signIn : paths.agreement
  const text = translator(language, "agreement")(`gate.${gate}`)
  return goTo(`${page}?returnTo=${encodeURIComponent(returnTo)}`, {
    notice: { level: "warning", text },
  })
}

/** Ends a loader in the same way; other errors are thrown on. Use as `await read().catch(throwGate(visitor, path))`. */
export function throwGate(visitor: Visitor, returnTo: string): (error: unknown) => Promise<never> {
  return async (error) => {
    throw (await leadToGate(visitor, error, returnTo)) ?? error
  }
}

/** The page whose form was sent, so that the buyer finds it again. */
export function pageOfForm(request: Request, fallback: string): string {
  const referrer = request.headers.get("referer")
  if (!referrer || !URL.canParse(referrer)) return fallback
  const { pathname, search } = new URL(referrer)
  return safeReturnPath(pathname + search, fallback)
}
