import { useTranslation } from "react-i18next"
import { Badge } from "~/components/badge"
import type { OrderRow } from "./types"

const TONES = {
  awaitingPayment: "gold",
  accepted: "neutral",
  prepared: "neutral",
  ready: "success",
  shipped: "neutral",
  received: "success",
  canceled: "danger",
} as const

/** Where an order stands, and beside it whether its money went back. */
export function StatusBadge({ order }: { order: Pick<OrderRow, "status" | "returned"> }) {
  const { t } = useTranslation("orders")
  const { status, returned } = order
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>
      {returned && <Badge tone="gold">{t(`returned.${returned}`)}</Badge>}
    </span>
  )
}
