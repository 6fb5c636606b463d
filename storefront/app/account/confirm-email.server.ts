import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { visitorOf } from "~/session/visitor.server"
import { confirmEmail } from "./email-api.server"

const MAX_TOKEN = 200

/** The page that the letter's link opens. Opening it changes nothing: programs that look into letters open links, too. */
export async function confirmEmailLoader(args: LoaderFunctionArgs) {
  const { language } = await visitorOf(args)
  const token = new URL(args.request.url).searchParams.get("token") ?? ""
  const t = translator(language, "account")
  return { title: t("email.confirmTitle"), token: token.slice(0, MAX_TOKEN) }
}

/** G11: makes the new address the login, signed in or not: whoever has the link owns the address. */
export async function confirmEmailAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths, token: signedIn } = visitor
  const token = (await args.request.formData()).get("token")
  try {
    const email = await confirmEmail(visitor, typeof token === "string" ? token : "")
    const text = translator(language, "account")("email.confirmed", { email })
    return await goTo(signedIn ? paths.email : paths.signIn, { notice: { level: "success", text } })
  } catch (error) {
    const { message } = refusalOf(language, error)
    return data({ refusal: message }, { status: isApiError(error) ? error.status : 500 })
  }
}
