import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { prove } from "~/eds/eds-api.server"
import { keepProof } from "~/eds/eds-session.server"
import { signedBy } from "~/eds/signed-form.server"
import { refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { safeReturnPath } from "~/session/return-path"
import { visitorOf } from "~/session/visitor.server"
import { withNotice } from "~/session/with-notice.server"
import { returnToOf } from "./return-to.server"

/** First step of the registration (G1); who is signed in is led on. */
export async function registerLoader(args: LoaderFunctionArgs) {
  const { language, paths, token } = await visitorOf(args)
  const returnTo = returnToOf(args.request, paths.account)
  if (token) return redirect(returnTo)
  const title = translator(language, "access")("register.title")
  return withNotice(args.request, { title, returnTo })
}

/** Keeps who has shown their EDS, and asks for their details. */
export async function registerAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths, session } = visitor
  const form = await args.request.formData()
  const returnTo = safeReturnPath(String(form.get("returnTo") ?? ""), paths.account)
  try {
    keepProof(session, await prove(visitor, signedBy(form)))
    const to = `${paths.registerDetails}?returnTo=${encodeURIComponent(returnTo)}`
    return await goTo(to, { session })
  } catch (error) {
    const refusal = refusalOf(language, error)
    return data({ refusal }, { status: isApiError(error) ? error.status : 500 })
  }
}
