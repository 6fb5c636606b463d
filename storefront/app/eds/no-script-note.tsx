import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"

/** Signing is the one thing that needs script: the page has to speak to a program of the buyer's computer. */
export function NoScriptNote() {
  const { t } = useTranslation("eds")
  return (
    <noscript>
      <Alert level="warning" title={t("noScript.title")}>
        <p>{t("noScript.text")}</p>
      </Alert>
    </noscript>
  )
}
