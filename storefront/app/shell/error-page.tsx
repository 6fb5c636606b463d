import { useRouteError } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { ErrorState } from "~/components/error-state"
import { LinkButton } from "~/components/link-button"
import { errorKind, minutesToWait } from "./error-kind"
import { usePaths } from "./use-root-data"

/** What stands in place of a page that is missing, out of reach or broken; a calm sentence and a way on. */
export function ErrorPage() {
  const { t } = useTranslation()
  const paths = usePaths()
  const error = useRouteError()
  const kind = errorKind(error)
  const title = t(`errors.${kind}Title`)
  return (
    <ErrorState title={title} text={t(`errors.${kind}Text`, { count: minutesToWait(error) })}>
      <LinkButton to={kind === "notFound" ? paths.coins : paths.home}>
        {kind === "notFound" ? t("errors.toCoins") : t("errors.toHome")}
      </LinkButton>
    </ErrorState>
  )
}
