import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { ResetForm } from "~/access/reset-form"
import { resetAction, resetLoader } from "~/access/reset.server"
import { KeyNotes } from "~/eds/key-notes"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["access", "eds", "forms"] }

export const headers = privateHeaders

export const loader = resetLoader

export const action = resetAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** The page of the recovery link: new password, its repetition, and the EDS (G10). */
export default function ResetPassword() {
  const { t } = useTranslation("access")
  const { title } = useLoaderData<typeof loader>()
  return (
    <section className="mx-auto max-w-xl">
      <h1 className="mb-4">{title}</h1>
      <p className="mb-6">{t("reset.intro")}</p>
      <KeyNotes />
      <ResetForm lastResult={useActionData<typeof action>()} />
    </section>
  )
}
