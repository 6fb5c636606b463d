import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { prove } from "~/eds/eds-api.server"
import { keepResetToken, keptResetToken } from "~/eds/eds-session.server"
import { signedBy } from "~/eds/signed-form.server"
import { parseSubmission } from "~/forms/parse-submission.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { visitorOf, type Visitor } from "~/session/visitor.server"
import { resetPassword } from "./access-api.server"
import { refuseFields, refuseForm } from "./refuse-form.server"
import { resetSchema } from "./validation"

const MAX_TOKEN = 2_000

/** The link was used already, is too old, or was never one: a new one is asked for. */
async function askForNewLink({ language, paths, session }: Visitor): Promise<Response> {
  session.unset("reset")
  const text = translator(language, "access")("reset.linkExpired")
  return goTo(paths.forgot, { session, notice: { level: "warning", text } })
}

/**
 * G10: the page that the e-mail's link opens. The token moves from the address into the session at once, so
 * that it stays in no history and no referrer.
 */
export async function resetLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths, session } = visitor
  const token = new URL(args.request.url).searchParams.get("token")
  if (token && token.length <= MAX_TOKEN) {
    keepResetToken(session, token)
    return goTo(paths.reset, { session, samePage: true })
  }
  if (!keptResetToken(session)) return askForNewLink(visitor)
  return { title: translator(language, "access")("reset.title") }
}

/** Sets the new password, once the EDS has shown that it is the owner who asks. */
export async function resetAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths, session } = visitor
  const token = keptResetToken(session)
  if (!token) return askForNewLink(visitor)
  const form = await args.request.formData()
  const submission = parseSubmission(form, resetSchema)
  if (submission.status !== "success") return refuseFields(submission)
  try {
    const proof = await prove(visitor, signedBy(form))
    const { password } = submission.value
    await resetPassword(visitor, { token, password, proof_id: proof.id })
    for (const left of ["reset", "token", "eds"] as const) session.unset(left)
    const text = translator(language, "access")("reset.done")
    return await goTo(paths.signIn, { session, notice: { level: "success", text } })
  } catch (error) {
    if (isApiError(error, "unauthorized")) return askForNewLink(visitor)
    return refuseForm(submission, language, error)
  }
}
