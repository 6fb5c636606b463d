import { useTranslation } from "react-i18next"
import { formatDate } from "~/format/date"
import type { AgreementView } from "./present-agreement.server"

/** The agreement in full. Its HTML is made by our server from Markdown and holds no markup of the text's own. */
export function AgreementText({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation("agreement")
  const { t: common } = useTranslation()
  return (
    <article aria-labelledby="agreement-title">
      <h1 id="agreement-title">{agreement.title}</h1>
      <p className="mt-2 mb-6 text-muted">
        {t("version", {
          version: agreement.version,
          date: formatDate(common, agreement.publishedAt),
        })}
      </p>
      <div className="legal-text" dangerouslySetInnerHTML={{ __html: agreement.html }} />
      <p className="mt-6 text-sm break-all text-muted">
        {t("fingerprint")}: <code>{agreement.sha256}</code>
      </p>
    </article>
  )
}
