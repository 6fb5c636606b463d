import { useTranslation } from "react-i18next"
import { useHydrated } from "remix-utils/use-hydrated"
import { Button } from "~/components/button"
import { buttonStyle } from "~/components/button-style"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"

/** Printing, the PDF, and the way back to the choice of time. */
export function ConfirmationTools({ orderId }: { orderId: string }) {
  const { t } = useTranslation("pickup")
  const paths = usePaths()
  const hydrated = useHydrated()
  return (
    <div className="mx-auto mb-6 flex max-w-3xl flex-wrap items-center gap-3 print:hidden">
      {hydrated && (
        <Button type="button" onClick={() => window.print()}>
          {t("confirmation.print")}
        </Button>
      )}
      <a href={paths.orderConfirmationPdf(orderId)} className={buttonStyle("secondary")}>
        {t("confirmation.pdf")}
      </a>
      <LinkButton to={paths.orderPickup(orderId)} variant="quiet">
        {t("confirmation.toTime")}
      </LinkButton>
    </div>
  )
}
