import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { SignInForm } from "~/access/sign-in-form"
import { signInAction, signInLoader } from "~/access/sign-in.server"
import { LinkButton } from "~/components/link-button"
import { NoticeBox } from "~/components/notice-box"
import { KeyNotes } from "~/eds/key-notes"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["access", "eds", "forms"] }

export const headers = privateHeaders

export const loader = signInLoader

export const action = signInAction

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** Sign-in with EDS and password (G3). */
export default function SignIn() {
  const { t } = useTranslation("access")
  const { title, returnTo, notice } = useLoaderData<typeof loader>()
  const register = `${usePaths().register}?returnTo=${encodeURIComponent(returnTo)}`
  return (
    <section className="mx-auto max-w-xl">
      <h1 className="mb-6">{title}</h1>
      <NoticeBox notice={notice} />
      <KeyNotes />
      <SignInForm returnTo={returnTo} lastResult={useActionData<typeof action>()} />
      <div className="mt-10 border-t border-line pt-6">
        <h2 className="mb-3">{t("signIn.noAccount")}</h2>
        <LinkButton to={register} variant="secondary">
          {t("signIn.register")}
        </LinkButton>
      </div>
    </section>
  )
}
