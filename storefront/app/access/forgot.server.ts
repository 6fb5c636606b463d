import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { parseSubmission } from "~/forms/parse-submission.server"
import { refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { visitorOf } from "~/session/visitor.server"
import { withNotice } from "~/session/with-notice.server"
import { requestReset } from "./access-api.server"
import { forgotSchema } from "./validation"

export async function forgotLoader(args: LoaderFunctionArgs) {
  const { language } = await visitorOf(args)
  return withNotice(args.request, { title: translator(language, "access")("forgot.title") })
}

/**
 * G9: asks for the link. Whatever the store thinks of the address, the answer is the same; only a store that
 * is out of reach says so, because then no link is on its way to anybody.
 */
export async function forgotAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const submission = parseSubmission(await args.request.formData(), forgotSchema)
  if (submission.status !== "success") {
    return data({ sent: false, form: submission.reply() }, { status: 400 })
  }
  try {
    await requestReset(visitor, submission.value.email)
  } catch (error) {
    const { message } = refusalOf(visitor.language, error)
    if (isApiError(error) && error.isOutage) {
      const form = submission.reply({ formErrors: [message] })
      return data({ sent: false, form }, { status: error.status })
    }
  }
  return data({ sent: true, form: submission.reply({ resetForm: true }) })
}
