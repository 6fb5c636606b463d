import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { EmailForm, WaitingEmail } from "~/account/email-form"
import { emailAction, emailLoader } from "~/account/email.server"
import { NoticeBox } from "~/components/notice-box"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["account", "forms"] }

export const headers = privateHeaders

export const loader = emailLoader

export const action = emailAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** Another e-mail for the account (G11). */
export default function Email() {
  const { t } = useTranslation("account")
  const { title, notice, email, waiting } = useLoaderData<typeof loader>()
  return (
    <>
      <h1 className="mb-6">{title}</h1>
      <NoticeBox notice={notice} />
      {waiting && <WaitingEmail email={waiting} />}
      <p className="mb-2 break-words">{t("email.present", { email })}</p>
      <p className="mb-6 max-w-2xl text-muted">{t("email.hint")}</p>
      <EmailForm key={waiting} lastResult={useActionData<typeof action>()} />
    </>
  )
}
