import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"

/** In place of a payment where the shop has none to offer: no button that leads nowhere. */
export function NoPayment() {
  const { t } = useTranslation("checkout")
  const paths = usePaths()
  return (
    <section aria-labelledby="payment-heading" className="grid gap-4">
      <h2 id="payment-heading">{t("payment.title")}</h2>
      <Alert level="warning" title={t("noPayment.title")}>
        <p className="mt-1">{t("noPayment.text")}</p>
      </Alert>
      <div>
        <LinkButton to={paths.cart} variant="secondary">
          {t("noPayment.toCart")}
        </LinkButton>
      </div>
    </section>
  )
}
