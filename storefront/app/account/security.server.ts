import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { changePassword } from "~/access/access-api.server"
import { refuseFields, refuseForm } from "~/access/refuse-form.server"
import { passwordSchema } from "~/access/validation"
import { isApiError } from "~/api/api-error"
import { readEdsStatus, type EdsStatus } from "~/eds/eds-api.server"
import { parseSubmission } from "~/forms/parse-submission.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { setCustomerToken } from "~/session/session.server"
import type { Visitor } from "~/session/visitor.server"
import { withNotice } from "~/session/with-notice.server"
import { accountFailure, signedInVisitor } from "./require-customer.server"
import { endSession, readSessions } from "./sessions-api.server"

const ACCOUNT_GONE = new Set(["session_ended", "unauthorized"])

function presentEds({ masked_iin, registered_at, certificate }: EdsStatus) {
  return {
    maskedIin: masked_iin,
    registeredAt: Date.parse(registered_at),
    certificate: certificate && {
      serial: certificate.serial,
      validUntil: Date.parse(certificate.valid_until),
      isExpired: Date.parse(certificate.valid_until) < Date.now(),
    },
  }
}

export type EdsView = ReturnType<typeof presentEds>

export async function securityLoader(args: LoaderFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const [eds, sessions] = await Promise.all([readEdsStatus(visitor), readSessions(visitor)]).catch(
    accountFailure(args.request, visitor)
  )
  const title = translator(visitor.language, "account")("security.title")
  return withNotice(args.request, { title, sessions, eds: presentEds(eds) })
}

/** Ends another session; one that has ended already is as good as ended. */
async function end(request: Request, visitor: Visitor, id: string): Promise<Response> {
  const { language, paths } = visitor
  await endSession(visitor, id).catch((error: unknown) => {
    if (!isApiError(error, "session_not_found")) return accountFailure(request, visitor)(error)
  })
  const text = translator(language, "account")("sessions.ended")
  return goTo(paths.security, { samePage: true, notice: { level: "success", text } })
}

/** G11: a new password. Too many wrong present ones block the account here as well (G7). */
export async function securityAction(args: ActionFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const { language, paths, session } = visitor
  const form = await args.request.formData()
  const other = form.get("session")
  if (typeof other === "string") return end(args.request, visitor, other)
  const submission = parseSubmission(form, passwordSchema)
  if (submission.status !== "success") return refuseFields(submission)
  const { current_password, password } = submission.value
  try {
    setCustomerToken(session, await changePassword(visitor, { current_password, password }))
  } catch (error) {
    if (isApiError(error, "account_locked")) {
      session.unset("token")
      return goTo(paths.blocked, { session })
    }
    if (isApiError(error) && ACCOUNT_GONE.has(error.code)) {
      return accountFailure(args.request, visitor)(error)
    }
    return refuseForm(submission, language, error)
  }
  const text = translator(language, "account")("security.changed")
  return goTo(paths.security, { session, samePage: true, notice: { level: "success", text } })
}
