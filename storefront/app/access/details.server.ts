import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { keptProof } from "~/eds/eds-session.server"
import { parseSubmission } from "~/forms/parse-submission.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { safeReturnPath } from "~/session/return-path"
import { visitorOf, type Visitor } from "~/session/visitor.server"
import { registerBuyer } from "./access-api.server"
import { enter } from "./enter.server"
import { refuseFields, refuseForm } from "./refuse-form.server"
import { returnToOf } from "./return-to.server"
import { detailsSchema } from "./validation"

/** Without a fresh proof there is nobody to register: back to the first step. */
function showEdsFirst({ language, paths }: Visitor): Promise<Response> {
  const text = translator(language, "access")("register.proofExpired")
  return goTo(paths.register, { notice: { level: "warning", text } })
}

/** Second step of the registration: whose EDS it was, and an empty form. */
export async function detailsLoader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths, session, token } = visitor
  const returnTo = returnToOf(args.request, paths.account)
  if (token) return goTo(returnTo)
  const proof = keptProof(session)
  if (!proof) return showEdsFirst(visitor)
  const { last_name, first_name, patronymic, masked_iin } = proof.person
  return {
    title: translator(language, "access")("register.title"),
    returnTo,
    name: [last_name, first_name, patronymic].filter(Boolean).join(" "),
    maskedIin: masked_iin,
  }
}

/** G2: opens the account, signs the buyer in, and goes on to the agreement. */
export async function detailsAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths, session } = visitor
  const proof = keptProof(session)
  if (!proof) return showEdsFirst(visitor)
  const submission = parseSubmission(await args.request.formData(), detailsSchema)
  if (submission.status !== "success") return refuseFields(submission)
  const { email, password, phone, returnTo, ...place } = submission.value
  const { address_2, ...address } = place
  address.address_1 = [address.address_1, address_2].filter(Boolean).join(", ")
  try {
    const buyer = { proof_id: proof.id, email, password, phone, address }
    const token = await registerBuyer(visitor, buyer)
    const onwards = encodeURIComponent(safeReturnPath(returnTo, paths.account))
    return await enter(visitor, {
      token,
      returnTo: `${paths.registerAgreement}?returnTo=${onwards}`,
    })
  } catch (error) {
    if (isApiError(error, "proof_expired")) return showEdsFirst(visitor)
    return refuseForm(submission, language, error)
  }
}
