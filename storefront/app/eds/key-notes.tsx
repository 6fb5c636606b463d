import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { useRootData } from "~/shell/use-root-data"

/**
 * What is needed for signing, before somebody tries: a hint on touch screens that NCALayer runs on a computer,
 * and in a shop with test keys the way to them.
 */
export function KeyNotes() {
  const { t } = useTranslation("eds")
  const sandboxUrl = useRootData()?.sandboxUrl
  return (
    <div className="mb-6 grid gap-3">
      {sandboxUrl && (
        <Alert title={t("sandbox.title")}>
          <p>
            {t("sandbox.text")}{" "}
            <a href={sandboxUrl} target="_blank" rel="noreferrer" className="prose-link">
              {t("sandbox.link")}
            </a>
          </p>
        </Alert>
      )}
      <div className="hidden pointer-coarse:block">
        <Alert title={t("phone.title")}>
          <p>{t("phone.text")}</p>
        </Alert>
      </div>
    </div>
  )
}
