import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { RegisterStart } from "~/access/register-start"
import { RegisterSteps } from "~/access/register-steps"
import { registerAction, registerLoader } from "~/access/register.server"
import { NoticeBox } from "~/components/notice-box"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["access", "eds"] }

export const headers = privateHeaders

export const loader = registerLoader

export const action = registerAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** First step of the registration: the EDS (G1). */
export default function Register() {
  const { title, returnTo, notice } = useLoaderData<typeof loader>()
  return (
    <section className="mx-auto max-w-2xl">
      <RegisterSteps current="eds" />
      <h1 className="mb-4">{title}</h1>
      <NoticeBox notice={notice} />
      <RegisterStart returnTo={returnTo} refusal={useActionData<typeof action>()?.refusal} />
    </section>
  )
}
