import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { blockedLoader } from "~/access/blocked.server"
import { Alert } from "~/components/alert"
import { LinkButton } from "~/components/link-button"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["access"] }

export const headers = privateHeaders

export const loader = blockedLoader

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** The account is blocked after too many wrong passwords: how to get it back (G7). */
export default function Blocked() {
  const { t } = useTranslation("access")
  const { title } = useLoaderData<typeof loader>()
  const paths = usePaths()
  return (
    <section className="mx-auto max-w-2xl">
      <h1 className="mb-4">{title}</h1>
      <Alert level="danger">
        <p>{t("blocked.text")}</p>
      </Alert>
      <h2 className="mt-8 mb-3">{t("blocked.what")}</h2>
      <ol className="list-decimal space-y-2 pl-6">
        <li>{t("blocked.mail")}</li>
        <li>{t("blocked.link")}</li>
        <li>{t("blocked.staff")}</li>
      </ol>
      <div className="mt-6 flex flex-wrap gap-3">
        <LinkButton to={paths.forgot}>{t("blocked.recover")}</LinkButton>
        <LinkButton to={paths.branches} variant="secondary">
          {t("blocked.branches")}
        </LinkButton>
      </div>
    </section>
  )
}
