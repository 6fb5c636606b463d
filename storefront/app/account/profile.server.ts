import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { parseSubmission } from "~/forms/parse-submission.server"
import { formatPhone } from "~/forms/phone"
import { refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { takeNotice } from "~/session/notice.server"
import { goTo } from "~/session/respond.server"
import { updateCustomer } from "./customer-api.server"
import { accountFailure, requireCustomer, signedInVisitor } from "./require-customer.server"
import { profileSchema } from "./validation"

export async function profileLoader(args: LoaderFunctionArgs) {
  const { visitor, customer } = await requireCustomer(args)
  const { notice, endNotice } = await takeNotice(args.request)
  const page = {
    title: translator(visitor.language, "account")("profile.title"),
    notice,
    name: [customer.last_name, customer.first_name].filter(Boolean).join(" "),
    email: customer.email,
    draft: { phone: formatPhone(customer.phone ?? "") },
  }
  return data(page, { headers: endNotice ? { "Set-Cookie": endNotice } : {} })
}

export async function profileAction(args: ActionFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const { language, paths } = visitor
  const submission = parseSubmission(await args.request.formData(), profileSchema)
  if (submission.status !== "success") return data(submission.reply(), { status: 400 })
  try {
    await updateCustomer(visitor, submission.value)
  } catch (error) {
    if (isApiError(error) && error.status === 401) {
      return accountFailure(args.request, visitor)(error)
    }
    const { message } = refusalOf(language, error)
    const status = isApiError(error) ? error.status : 500
    return data(submission.reply({ formErrors: [message] }), { status })
  }
  const text = translator(language, "account")("profile.saved")
  return goTo(paths.profile, { samePage: true, notice: { level: "success", text } })
}
