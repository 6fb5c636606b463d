import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { askToSignIn } from "~/access/ask-to-sign-in.server"
import { takeCartAlong } from "~/access/enter.server"
import { returnToOf } from "~/access/return-to.server"
import { isApiError } from "~/api/api-error"
import { throwAsPage } from "~/api/page-error.server"
import { readEdsStatus, type EdsStatus } from "~/eds/eds-api.server"
import { signedBy } from "~/eds/signed-form.server"
import { refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { visitorOf, type Visitor } from "~/session/visitor.server"
import { withNotice } from "~/session/with-notice.server"
import { currentAgreement, signAgreement } from "./agreement-api.server"
import { presentAgreement } from "./present-agreement.server"

/** How the visitor stands to the version in force; null for a visitor who is not signed in. */
async function standing(visitor: Visitor): Promise<EdsStatus["agreement"]["status"] | null> {
  if (!visitor.token) return null
  const status = await readEdsStatus(visitor).catch((error: unknown) => {
    if (isApiError(error) && error.status === 401) return null
    throw error
  })
  return status?.agreement.status ?? null
}

/** The agreement in force, for everybody to read at any time (G4). */
export async function agreementLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const [agreement, status] = await Promise.all([
    currentAgreement(visitor),
    standing(visitor),
  ]).catch(throwAsPage)
  return withNotice(args.request, {
    title: agreement.title,
    agreement: presentAgreement(agreement),
    status,
    returnTo: returnToOf(args.request, visitor.paths.account),
  })
}

/** The buyer signs the agreement (G5) or declines to (G6), and goes on. */
export async function agreementAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths, session } = visitor
  const returnTo = returnToOf(args.request, paths.account)
  if (!visitor.token) return askToSignIn(visitor, paths.agreement)
  const form = await args.request.formData()
  const t = translator(language, "agreement")
  if (form.get("intent") === "decline") {
    return goTo(paths.account, { notice: { level: "warning", text: t("declined") } })
  }
  try {
    await signAgreement(visitor, signedBy(form))
    await takeCartAlong(visitor)
    const isShown = [paths.account, paths.cart].some((path) => returnTo.startsWith(path))
    const notice = { level: "success" as const, text: t("signed") }
    // Pages of coins show no notices: it would come up later, where nobody expects it.
    return await goTo(returnTo, { session, notice: isShown ? notice : undefined })
  } catch (error) {
    if (isApiError(error) && error.code === "session_ended") {
      return askToSignIn(visitor, paths.agreement, error)
    }
    const refusal = refusalOf(language, error)
    return data({ refusal }, { status: isApiError(error) ? error.status : 500 })
  }
}
