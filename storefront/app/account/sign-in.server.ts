import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { parseSubmission } from "~/forms/parse-submission.server"
import { refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { takeNotice } from "~/session/notice.server"
import { safeReturnPath } from "~/session/return-path"
import { visitorOf } from "~/session/visitor.server"
import { signIn } from "./auth-api.server"
import { enter } from "./enter.server"
import { signInSchema } from "./validation"

/** The sign-in page; who is signed in is led on. */
export async function signInLoader(args: LoaderFunctionArgs) {
  const { language, paths, token } = await visitorOf(args)
  const returnTo = safeReturnPath(
    new URL(args.request.url).searchParams.get("returnTo"),
    paths.account
  )
  if (token) return redirect(returnTo)
  const { notice, endNotice } = await takeNotice(args.request)
  const page = { title: translator(language, "account")("signIn.title"), returnTo, notice }
  return data(page, { headers: endNotice ? { "Set-Cookie": endNotice } : {} })
}

export async function signInAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const submission = parseSubmission(await args.request.formData(), signInSchema)
  const reply = (formErrors?: string[]) =>
    submission.reply({ formErrors, hideFields: ["password"] })
  if (submission.status !== "success") return data(reply(), { status: 400 })
  const { returnTo, ...credentials } = submission.value
  try {
    return await enter(visitor, { token: await signIn(credentials), returnTo })
  } catch (error) {
    const { message } = refusalOf(visitor.language, error)
    return data(reply([message]), { status: isApiError(error) ? error.status : 500 })
  }
}
