import { useTranslation } from "react-i18next"
import { buttonStyle } from "~/components/button-style"
import { LinkButton } from "~/components/link-button"
import { usePaths } from "~/shell/use-root-data"

/** G30: the receipt of an order, to look at and as a file. */
export function ReceiptLinks({ orderId }: { orderId: string }) {
  const { t } = useTranslation("orders")
  const paths = usePaths()
  return (
    <>
      <LinkButton to={paths.orderReceipt(orderId)} variant="secondary">
        {t("receipt")}
      </LinkButton>
      <a href={paths.orderReceiptPdf(orderId)} className={buttonStyle("secondary")}>
        {t("receiptPdf")}
      </a>
    </>
  )
}
