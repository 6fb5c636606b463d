import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { DetailsForm } from "~/access/details-form"
import { detailsAction, detailsLoader } from "~/access/details.server"
import { RegisterSteps } from "~/access/register-steps"
import { Card } from "~/components/card"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["access", "forms"] }

export const headers = privateHeaders

export const loader = detailsLoader

export const action = detailsAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** Second step of the registration: e-mail, password, phone and address (G2). */
export default function RegisterDetails() {
  const { t } = useTranslation("access")
  const { title, returnTo, name, maskedIin } = useLoaderData<typeof loader>()
  return (
    <section className="mx-auto max-w-2xl">
      <RegisterSteps current="details" />
      <h1 className="mb-4">{title}</h1>
      <Card className="mb-8">
        <p className="text-sm text-muted">{t("register.whose")}</p>
        <p className="text-lg font-semibold">{name}</p>
        <p>{t("register.iin", { iin: maskedIin })}</p>
      </Card>
      <DetailsForm returnTo={returnTo} lastResult={useActionData<typeof action>()} />
    </section>
  )
}
