import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { ForgotForm } from "~/access/forgot-form"
import { forgotAction, forgotLoader } from "~/access/forgot.server"
import { Alert } from "~/components/alert"
import { LinkButton } from "~/components/link-button"
import { NoticeBox } from "~/components/notice-box"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["access", "forms"] }

export const headers = privateHeaders

export const loader = forgotLoader

export const action = forgotAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** "Forgot password": asks for the e-mail and says the same whether or not it is known (G9). */
export default function ForgotPassword() {
  const { t } = useTranslation("access")
  const { title, notice } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const signIn = usePaths().signIn
  return (
    <section className="mx-auto max-w-xl">
      <h1 className="mb-4">{title}</h1>
      {answer?.sent ? (
        <>
          <Alert level="success" title={t("forgot.sentTitle")}>
            <p>{t("forgot.sentText")}</p>
          </Alert>
          <LinkButton to={signIn} variant="secondary" className="mt-6">
            {t("forgot.back")}
          </LinkButton>
        </>
      ) : (
        <>
          <NoticeBox notice={notice} />
          <p className="mb-6">{t("forgot.intro")}</p>
          <ForgotForm lastResult={answer?.form} />
        </>
      )}
    </section>
  )
}
