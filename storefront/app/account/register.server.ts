import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { parseSubmission } from "~/forms/parse-submission.server"
import { refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { safeReturnPath } from "~/session/return-path"
import { visitorOf } from "~/session/visitor.server"
import { register } from "./auth-api.server"
import { enter } from "./enter.server"
import { registerSchema } from "./validation"

export async function registerLoader(args: LoaderFunctionArgs) {
  const { language, paths, token } = await visitorOf(args)
  const returnTo = safeReturnPath(
    new URL(args.request.url).searchParams.get("returnTo"),
    paths.account
  )
  if (token) return redirect(returnTo)
  return { title: translator(language, "account")("register.title"), returnTo }
}

/** Registers the buyer, signs them in and takes their cart along. */
export async function registerAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language } = visitor
  const submission = parseSubmission(await args.request.formData(), registerSchema)
  const reply = (formErrors?: string[]) =>
    submission.reply({ formErrors, hideFields: ["password"] })
  if (submission.status !== "success") return data(reply(), { status: 400 })
  const { returnTo, ...buyer } = submission.value
  try {
    const token = await register(language, buyer)
    const text = translator(language, "account")("register.done")
    return await enter(visitor, { token, returnTo, notice: { level: "success", text } })
  } catch (error) {
    const { message } = refusalOf(language, error)
    return data(reply([message]), { status: isApiError(error) ? error.status : 500 })
  }
}
