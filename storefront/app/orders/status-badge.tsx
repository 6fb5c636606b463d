import { useTranslation } from "react-i18next"
import { Badge } from "~/components/badge"
import type { OrderStatus } from "./types"

const TONES = {
  awaitingPayment: "gold",
  accepted: "neutral",
  prepared: "neutral",
  ready: "success",
  shipped: "neutral",
  received: "success",
  canceled: "danger",
} as const

export function StatusBadge({ status }: { status: OrderStatus }) {
  const { t } = useTranslation("orders")
  return <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>
}
