import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { RegisterForm } from "~/account/register-form"
import { registerAction, registerLoader } from "~/account/register.server"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["account", "forms"] }

export const headers = privateHeaders

export const loader = registerLoader

export const action = registerAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

export default function Register() {
  const { t } = useTranslation("account")
  const { title, returnTo } = useLoaderData<typeof loader>()
  return (
    <section className="mx-auto max-w-2xl">
      <h1 className="mb-2">{title}</h1>
      <p className="mb-6 text-muted">{t("register.intro")}</p>
      <RegisterForm returnTo={returnTo} lastResult={useActionData<typeof action>()} />
    </section>
  )
}
