import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { EdsCard } from "~/account/eds-card"
import { PasswordForm } from "~/account/password-form"
import { SessionList } from "~/account/session-list"
import { securityAction, securityLoader } from "~/account/security.server"
import { NoticeBox } from "~/components/notice-box"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["account", "forms"] }

export const headers = privateHeaders

export const loader = securityLoader

export const action = securityAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** EDS of the account, where it is signed in, and a new password (G11). */
export default function Security() {
  const { t } = useTranslation("account")
  const { title, notice, eds, sessions } = useLoaderData<typeof loader>()
  const [changes, setChanges] = useState(0)
  // What was typed goes when the password has been changed, also where no new page is loaded.
  useEffect(() => {
    if (notice) setChanges((count) => count + 1)
  }, [notice])
  return (
    <>
      <h1 className="mb-6">{title}</h1>
      <NoticeBox notice={notice} />
      <EdsCard eds={eds} />
      <SessionList sessions={sessions} />
      <section aria-labelledby="password-heading">
        <h2 id="password-heading" className="mb-2">
          {t("security.passwordTitle")}
        </h2>
        <p className="mb-4 text-muted">{t("security.passwordHint")}</p>
        <PasswordForm key={changes} lastResult={useActionData<typeof action>()} />
      </section>
    </>
  )
}
