import { useTranslation } from "react-i18next"
import { useHydrated } from "remix-utils/use-hydrated"
import { Button } from "~/components/button"
import { buttonStyle } from "~/components/button-style"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"

/** Printing, the PDF and the way back to the store; without script the keys of the browser are named. */
export function ReceiptTools({ orderId, inAccount }: { orderId: string; inAccount: boolean }) {
  const { t } = useTranslation("receipt")
  const paths = usePaths()
  const hydrated = useHydrated()
  return (
    <div className="mx-auto mb-6 flex max-w-3xl flex-wrap items-center gap-3 print:hidden">
      <Button
        type="button"
        aria-disabled={!hydrated || undefined}
        onClick={() => window.print()}
        className="noscript:hidden"
      >
        {t("print")}
      </Button>
      <noscript>{t("printHint")}</noscript>
      <a href={paths.orderReceiptPdf(orderId)} className={buttonStyle("secondary")}>
        {t("pdf")}
      </a>
      <LinkButton
        to={inAccount ? paths.order(orderId) : paths.orderPlaced(orderId)}
        variant="secondary"
      >
        {t("toOrder")}
      </LinkButton>
      <LinkButton to={paths.coins} variant="quiet">
        {t("toCoins")}
      </LinkButton>
    </div>
  )
}
