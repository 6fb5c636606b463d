import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { SignatureList } from "~/agreement/signature-list"
import { signaturesLoader } from "~/agreement/signatures.server"
import { Alert } from "~/components/alert"
import { LinkButton } from "~/components/link-button"
import { NoticeBox } from "~/components/notice-box"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["agreement"] }

export const headers = privateHeaders

export const loader = signaturesLoader

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

/** What the buyer has signed, with the archives (G5, B5). */
export default function Signatures() {
  const { t } = useTranslation("agreement")
  const { title, notice, status, signatures } = useLoaderData<typeof loader>()
  const paths = usePaths()
  const back = `${paths.agreement}?returnTo=${encodeURIComponent(paths.signatures)}`
  return (
    <>
      <h1 className="mb-6">{title}</h1>
      <NoticeBox notice={notice} />
      <div className="mb-6">
        <Alert level={status === "signed" ? "success" : "warning"}>{t(`status.${status}`)}</Alert>
      </div>
      {signatures.length > 0 && (
        <>
          <SignatureList signatures={signatures} />
          <p className="mt-3 max-w-2xl text-sm text-muted">{t("signatures.hint")}</p>
        </>
      )}
      <LinkButton
        to={back}
        variant={status === "signed" ? "secondary" : "primary"}
        className="mt-6"
      >
        {t(status === "signed" ? "readCurrent" : "readAndSign")}
      </LinkButton>
    </>
  )
}
