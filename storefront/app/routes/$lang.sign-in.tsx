import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { SignInForm } from "~/account/sign-in-form"
import { signInAction, signInLoader } from "~/account/sign-in.server"
import { NoticeBox } from "~/components/notice-box"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["account", "forms"] }

export const headers = privateHeaders

export const loader = signInLoader

export const action = signInAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

export default function SignIn() {
  const { title, returnTo, notice } = useLoaderData<typeof loader>()
  return (
    <section className="mx-auto max-w-md">
      <h1 className="mb-6">{title}</h1>
      <NoticeBox notice={notice} />
      <SignInForm returnTo={returnTo} lastResult={useActionData<typeof action>()} />
    </section>
  )
}
