import type { MetaFunction } from "@remix-run/node"
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { confirmEmailAction, confirmEmailLoader } from "~/account/confirm-email.server"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["account"] }

export const headers = privateHeaders

export const loader = confirmEmailLoader

export const action = confirmEmailAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** Makes the address that the letter went to the login (G11). */
export default function ConfirmEmail() {
  const { t } = useTranslation("account")
  const { title, token } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const busy = useNavigation().state === "submitting"
  return (
    <section className="mx-auto max-w-xl">
      <h1 className="mb-4">{title}</h1>
      <p className="mb-6">{t("email.confirmText")}</p>
      {answer && (
        <div className="mb-6">
          <Alert level="danger">{answer.refusal}</Alert>
        </div>
      )}
      <Form method="post">
        <input type="hidden" name="token" value={token} />
        <Button disabled={busy} className="max-sm:w-full">
          {t("email.confirm")}
        </Button>
      </Form>
    </section>
  )
}
