import type { LoaderFunctionArgs } from "@remix-run/node"
import { returnToOf } from "~/access/return-to.server"
import { accountFailure, signedInVisitor } from "~/account/require-customer.server"
import { translator } from "~/i18n/i18n.server"
import { currentAgreement } from "./agreement-api.server"

/** Third step of the registration: which agreement there is to read. */
export async function agreementStepLoader(args: LoaderFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const failed = accountFailure(args.request, visitor)
  const { title, version } = await currentAgreement(visitor).catch(failed)
  return {
    title: translator(visitor.language, "access")("register.title"),
    agreement: { title, version },
    returnTo: returnToOf(args.request, visitor.paths.account),
  }
}
