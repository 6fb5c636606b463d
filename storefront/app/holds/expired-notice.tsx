import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"

/** Stands where the way on would be as long as a position has no time left. */
export function ExpiredNotice() {
  const { t } = useTranslation("holds")
  return (
    <Alert level="warning" title={t("closedTitle")}>
      <p className="mt-1 mb-3">{t("closedText")}</p>
      <LinkButton to={usePaths().cart}>{t("toCart")}</LinkButton>
    </Alert>
  )
}
