import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CardPayment } from "../lib/types"

type CardProps = Pick<CardPayment, "card_type" | "card_last_four" | "test_mode">

/** Kind and last digits of a card, and whether it was a test. */
export const Card = ({ card_type: type, card_last_four: digits, test_mode }: CardProps) => {
  const { t } = useTranslation("cloudpayments")
  return (
    <span className="flex items-center gap-x-2 whitespace-nowrap">
      {digits ? t("cardNumber", { type: type ?? "", digits }) : (type ?? "—")}
      {test_mode ? (
        <Badge size="2xsmall" color="orange">
          {t("test")}
        </Badge>
      ) : null}
    </span>
  )
}
