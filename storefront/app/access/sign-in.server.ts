import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { signedBy } from "~/eds/signed-form.server"
import { parseSubmission } from "~/forms/parse-submission.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { visitorOf } from "~/session/visitor.server"
import { withNotice } from "~/session/with-notice.server"
import { signIn } from "./access-api.server"
import { enter } from "./enter.server"
import { refuseFields, refuseForm } from "./refuse-form.server"
import { returnToOf } from "./return-to.server"
import { signInSchema } from "./validation"

/** The sign-in page; who is signed in is led on. */
export async function signInLoader(args: LoaderFunctionArgs) {
  const { language, paths, token } = await visitorOf(args)
  const returnTo = returnToOf(args.request, paths.account)
  if (token) return redirect(returnTo)
  const title = translator(language, "access")("signIn.title")
  return withNotice(args.request, { title, returnTo })
}

/** G3: EDS and password in one form. A blocked account (G7) has a page of its own. */
export async function signInAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const form = await args.request.formData()
  const submission = parseSubmission(form, signInSchema)
  if (submission.status !== "success") return refuseFields(submission)
  const { returnTo, ...known } = submission.value
  try {
    const token = await signIn(visitor, { ...known, signed: signedBy(form) })
    return await enter(visitor, { token, returnTo })
  } catch (error) {
    if (isApiError(error, "account_locked")) return goTo(visitor.paths.blocked)
    return refuseForm(submission, visitor.language, error)
  }
}
