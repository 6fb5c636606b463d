import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ProfileForm } from "~/account/profile-form"
import { profileAction, profileLoader } from "~/account/profile.server"
import { NoticeBox } from "~/components/notice-box"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["account", "forms"] }

export const headers = privateHeaders

export const loader = profileLoader

export const action = profileAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

export default function Profile() {
  const { title, notice, name, email, draft } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  return (
    <>
      <h1 className="mb-6">{title}</h1>
      <NoticeBox notice={notice} />
      <ProfileForm name={name} email={email} draft={draft} lastResult={lastResult} />
    </>
  )
}
