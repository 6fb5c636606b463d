import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { RegisterSteps } from "~/access/register-steps"
import { agreementStepLoader } from "~/agreement/step.server"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["access", "agreement"] }

export const headers = privateHeaders

export const loader = agreementStepLoader

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** Third step of the registration: the way to the agreement, in red as the guide wants it (G4). */
export default function RegisterAgreement() {
  const { t } = useTranslation("agreement")
  const { title, agreement, returnTo } = useLoaderData<typeof loader>()
  const text = `${usePaths().agreement}?returnTo=${encodeURIComponent(returnTo)}`
  return (
    <section className="mx-auto max-w-2xl">
      <RegisterSteps current="agreement" />
      <h1 className="mb-4">{title}</h1>
      <div className="mb-6">
        <Alert level="success">{t("step.opened")}</Alert>
      </div>
      <p>{t("step.text")}</p>
      <p className="my-6">
        <Link
          to={text}
          className="inline-flex min-h-11 items-center text-lg font-semibold text-danger underline underline-offset-4"
        >
          {t("step.read", { title: agreement.title, version: agreement.version })}
        </Link>
      </p>
      <Form method="post" action={text}>
        <Button name="intent" value="decline" variant="secondary">
          {t("decline")}
        </Button>
      </Form>
    </section>
  )
}
