import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AgreementText } from "~/agreement/agreement-text"
import { agreementAction, agreementLoader } from "~/agreement/agreement.server"
import { SignAgreement } from "~/agreement/sign-agreement"
import { NoticeBox } from "~/components/notice-box"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["agreement", "eds"] }

export const headers = privateHeaders

export const loader = agreementLoader

export const action = agreementAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** The agreement in force: to read, and for a buyer to sign or decline (G4, G5, G6). */
export default function Agreement() {
  const { agreement, status, notice } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal.message
  return (
    <div className="mx-auto max-w-3xl">
      <NoticeBox notice={notice} />
      <AgreementText agreement={agreement} />
      <div className="mt-8 border-t border-line pt-8">
        <SignAgreement agreementId={agreement.id} status={status} refusal={refusal} />
      </div>
    </div>
  )
}
