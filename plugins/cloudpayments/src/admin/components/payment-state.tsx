import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AttemptState } from "../../modules/cloudpayments/types"

const COLOURS = {
  refused: "grey",
  accepted: "orange",
  lapsed: "orange",
  failed: "red",
  paid: "blue",
  captured: "green",
  returning: "orange",
  returned: "purple",
} as const

/** Where a payment has come to, in a colour and in words. */
export const PaymentState = ({ state }: { state: AttemptState }) => {
  const { t } = useTranslation("cloudpayments")
  return <StatusBadge color={COLOURS[state]}>{t(`states.${state}`)}</StatusBadge>
}
