import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readAgreement } from "~/agreement/agreement-api.server"
import { AgreementText } from "~/agreement/agreement-text"
import { presentAgreement } from "~/agreement/present-agreement.server"
import { throwAsPage } from "~/api/page-error.server"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { visitorOf } from "~/session/visitor.server"

export const handle: TextHandle = { i18n: ["agreement"] }

export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.agreement.title)

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const agreement = await readAgreement(visitor, args.params.id ?? "").catch(throwAsPage)
  return { agreement: presentAgreement(agreement) }
}

/** A version of the agreement, also one that is no longer in force. */
export default function AgreementVersion() {
  const { agreement } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-3xl">
      <AgreementText agreement={agreement} />
    </div>
  )
}
