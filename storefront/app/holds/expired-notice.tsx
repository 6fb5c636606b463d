import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"
import { HoldForm, type HoldPage } from "./hold-form"

/** Stands where the way on would be as long as a position has no time left. What was typed stays as it is. */
export function ExpiredNotice({ page }: { page: HoldPage }) {
  const { t } = useTranslation("holds")
  return (
    <Alert level="warning" title={t("closedTitle")}>
      <p className="mt-1 mb-3">{t("closedText")}</p>
      <div className="flex flex-wrap items-start gap-3">
        <HoldForm intent="hold" page={page}>
          {t("tryAgain")}
        </HoldForm>
        <LinkButton to={usePaths().cart} variant="quiet">
          {t("toCart")}
        </LinkButton>
      </div>
    </Alert>
  )
}
