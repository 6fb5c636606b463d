import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAskService } from "../lib/payment-queries"

/** Has the shop ask the payment service how a payment stands. */
export const AskButton = ({ transactionId }: { transactionId: string }) => {
  const { t } = useTranslation("cloudpayments")
  const ask = useAskService(transactionId)
  return (
    <Button
      size="small"
      variant="secondary"
      title={t("ask.hint")}
      isLoading={ask.isPending}
      onClick={() =>
        ask.mutate(undefined, {
          onSuccess: () => toast.success(t("ask.done")),
          onError: () => toast.error(t("ask.failed")),
        })
      }
    >
      {t("ask.action")}
    </Button>
  )
}
