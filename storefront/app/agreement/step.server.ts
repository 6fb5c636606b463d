import type { LoaderFunctionArgs } from "@remix-run/node"
import { returnToOf } from "~/access/return-to.server"
import { accountFailure, signedInVisitor } from "~/account/require-customer.server"
import { isApiError } from "~/api/api-error"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { currentAgreement } from "./agreement-api.server"

/** Third step of the registration: which agreement there is to read. A store without one needs no such step. */
export async function agreementStepLoader(args: LoaderFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const returnTo = returnToOf(args.request, visitor.paths.account)
  try {
    const { title, version } = await currentAgreement(visitor)
    return {
      title: translator(visitor.language, "access")("register.title"),
      agreement: { title, version },
      returnTo,
    }
  } catch (error) {
    if (isApiError(error, "agreement_not_found")) return goTo(returnTo)
    return accountFailure(args.request, visitor)(error)
  }
}
