import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { parseSubmission } from "~/forms/parse-submission.server"
import { formatPhone } from "~/forms/phone"
import { refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { API_LOCALES, LANGUAGES, type Language } from "~/i18n/languages"
import { takeNotice } from "~/session/notice.server"
import { goTo } from "~/session/respond.server"
import { updateCustomer, type Customer } from "./customer-api.server"
import { accountFailure, requireCustomer } from "./require-customer.server"
import { profileSchema } from "./validation"

/** The language that the account gets letters in; the one of the page where none was chosen yet. */
function lettersOf({ metadata }: Customer, page: Language): Language {
  return LANGUAGES.find((language) => String(metadata?.locale).startsWith(language)) ?? page
}

export async function profileLoader(args: LoaderFunctionArgs) {
  const { visitor, customer } = await requireCustomer(args)
  const { notice, endNotice } = await takeNotice(args.request)
  const page = {
    title: translator(visitor.language, "account")("profile.title"),
    notice,
    name: [customer.last_name, customer.first_name].filter(Boolean).join(" "),
    email: customer.email,
    draft: {
      phone: formatPhone(customer.phone ?? ""),
      letters: lettersOf(customer, visitor.language),
    },
  }
  return data(page, { headers: endNotice ? { "Set-Cookie": endNotice } : {} })
}

export async function profileAction(args: ActionFunctionArgs) {
  const { visitor, customer } = await requireCustomer(args)
  const { language, paths } = visitor
  const submission = parseSubmission(await args.request.formData(), profileSchema)
  if (submission.status !== "success") return data(submission.reply(), { status: 400 })
  const { phone, letters } = submission.value
  const metadata = letters && { ...customer.metadata, locale: API_LOCALES[letters] }
  try {
    await updateCustomer(visitor, { phone, metadata })
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
