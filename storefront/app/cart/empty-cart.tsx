import { useTranslation } from "react-i18next"
import { EmptyState } from "~/components/empty-state"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"

export function EmptyCart() {
  const { t } = useTranslation("cart")
  const { t: common } = useTranslation()
  const paths = usePaths()
  return (
    <EmptyState title={t("empty.title")} text={t("empty.text")}>
      <LinkButton to={paths.coins}>{common("errors.toCoins")}</LinkButton>
    </EmptyState>
  )
}
