import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"
import { isLocked } from "./locked"
import type { PaymentState } from "./types"

/** In the cart: why it cannot be changed or paid now, and the way to its payment. */
export function PaymentNotice({ state }: { state: PaymentState }) {
  const { t } = useTranslation("payment")
  const { payment } = usePaths()
  const locked = isLocked(state)
  if (!locked && state !== "blocked") return null
  return (
    <div className="mb-6">
      <Alert level="warning" title={t(locked ? "inCart.title" : "inCart.closedTitle")}>
        <p className="mt-1 mb-3">{t(locked ? "inCart.text" : "inCart.closedText")}</p>
        <LinkButton to={payment} reloadDocument>
          {t("inCart.link")}
        </LinkButton>
      </Alert>
    </div>
  )
}
