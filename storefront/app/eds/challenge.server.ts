import type { ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { isApiError } from "~/api/api-error"
import { env } from "~/config/env.server"
import { parseForm } from "~/forms/parse-form.server"
import { refusalOf } from "~/i18n/error-text.server"
import { commitSession } from "~/session/session.server"
import { visitorOf } from "~/session/visitor.server"
import { PURPOSES, type ChallengeAnswer } from "./challenge"
import { createChallenge } from "./eds-api.server"

const fields = z.object({
  purpose: z.enum(PURPOSES, "invalid_data"),
  agreement_id: z.string().min(1).max(100).optional(),
})

/**
 * A page asks for something to sign at the moment of signing: what is fetched earlier could run out. Answers with
 * a Response of its own, because Remix drops status and cookies of `data()` where a route has no page.
 */
export async function challengeAction(args: ActionFunctionArgs): Promise<Response> {
  const visitor = await visitorOf(args)
  const { session } = visitor
  try {
    const { purpose, agreement_id } = parseForm(fields, await args.request.formData())
    const known = session.has("eds")
    const challenge = await createChallenge(visitor, purpose, agreement_id)
    const answer: ChallengeAnswer = { challenge, ncalayerUrl: env().EDS_NCALAYER_URL }
    const headers = known ? undefined : { "Set-Cookie": await commitSession(session) }
    return Response.json(answer, { status: 201, headers })
  } catch (error) {
    const refusal = refusalOf(visitor.language, error)
    return Response.json({ refusal }, { status: isApiError(error) ? error.status : 500 })
  }
}
