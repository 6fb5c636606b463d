import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { refuseFields, refuseForm } from "~/access/refuse-form.server"
import { isApiError } from "~/api/api-error"
import { parseSubmission } from "~/forms/parse-submission.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { withNotice } from "~/session/with-notice.server"
import { askEmailChange, cancelEmailChange, readEmailChange } from "./email-api.server"
import { accountFailure, requireCustomer, signedInVisitor } from "./require-customer.server"
import { emailSchema } from "./validation"

const ACCOUNT_GONE = new Set(["session_ended", "unauthorized"])

export async function emailLoader(args: LoaderFunctionArgs) {
  const { visitor, customer } = await requireCustomer(args)
  const change = await readEmailChange(visitor).catch(accountFailure(args.request, visitor))
  const title = translator(visitor.language, "account")("email.title")
  return withNotice(args.request, { title, email: customer.email, waiting: change?.email ?? null })
}

/** G11: asks for another e-mail, or calls a change off. Too many wrong passwords block the account here as well (G7). */
export async function emailAction(args: ActionFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const { language, paths, session } = visitor
  const t = translator(language, "account")
  const form = await args.request.formData()
  if (form.get("intent") === "cancel") {
    await cancelEmailChange(visitor).catch(accountFailure(args.request, visitor))
    const notice = { level: "success", text: t("email.canceled") } as const
    return goTo(paths.email, { samePage: true, notice })
  }
  const submission = parseSubmission(form, emailSchema)
  if (submission.status !== "success") return refuseFields(submission)
  const { email, current_password } = submission.value
  try {
    await askEmailChange(visitor, { email, current_password })
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
  const notice = { level: "success", text: t("email.sent", { email }) } as const
  return goTo(paths.email, { samePage: true, notice })
}
