import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatMoment } from "../lib/moments"
import type { ReceivedNotification } from "../lib/types"
import { ListNote } from "./list-note"

/** Which notifications came for one payment, when, and how often. */
export const NotificationList = ({ received }: { received: ReceivedNotification[] }) => {
  const { t, i18n } = useTranslation("cloudpayments")
  if (received.length === 0) {
    return <ListNote text={t("notifications.none")} />
  }
  return (
    <ul className="divide-y">
      {received.map((one) => (
        <li
          key={`${one.type} ${one.received_at}`}
          className="flex flex-wrap items-center gap-x-4 px-6 py-3"
        >
          <Text size="small" weight="plus">
            {t(`notifications.types.${one.type}`)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            <time dateTime={one.received_at}>{formatMoment(one.received_at, i18n.language)}</time>
            {one.received > 1 ? `, ${t("notifications.times", { count: one.received })}` : null}
          </Text>
        </li>
      ))}
    </ul>
  )
}
