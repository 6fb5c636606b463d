import { Badge, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { dayOf, timeOf } from "../../lib/desk/moments"
import { sumOf } from "../../lib/desk/sums"
import type { DeskOrder } from "../../lib/desk/types"

/** Who may collect what, and whether it may be handed over. */
export const OrderPanel = ({ order }: { order: DeskOrder }) => {
  const { t, i18n } = useTranslation("pickup")
  const { appointment, hand_over: done } = order
  const day = (moment: string) => dayOf(moment, i18n.language)
  const facts: [string, string][] = [
    [t("recipient"), order.recipient],
    [t("iin"), order.iin_masked ?? t("notKnown")],
    [t("phone"), order.phone ?? t("notKnown")],
    [
      t("appointment"),
      appointment?.state === "booked" || appointment?.state === "missed"
        ? `${day(appointment.starts_at)}, ${timeOf(appointment.starts_at)}–${timeOf(appointment.ends_at)}`
        : t("noAppointment"),
    ],
  ]
  return (
    <section aria-label={t("order", { number: order.display_id })}>
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h2">{t("order", { number: order.display_id })}</Heading>
        <Badge size="2xsmall" color={order.paid ? "green" : "red"}>
          {t(order.paid ? "paid" : "notPaid")}
        </Badge>
        {order.refunded ? (
          <Badge size="2xsmall" color="orange">
            {t("refunded", { sum: sumOf(order.refunded, i18n.language) })}
          </Badge>
        ) : null}
        {order.canceled ? (
          <Badge size="2xsmall" color="red">
            {t("canceled")}
          </Badge>
        ) : null}
        {order.storage_over ? (
          <Badge size="2xsmall" color="orange">
            {t("storageOver", { day: day(order.kept_until) })}
          </Badge>
        ) : null}
        {done ? (
          <Badge size="2xsmall" color="blue">
            {t("handedOver", { day: day(done.done_at), time: timeOf(done.done_at) })}
          </Badge>
        ) : null}
      </div>
      <dl className="my-4 grid max-w-xl grid-cols-[10rem_1fr] gap-y-1">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="txt-small text-ui-fg-subtle">{label}</dt>
            <dd className="txt-small">{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="flex flex-col gap-y-2">
        {order.items.map(({ id, title, thumbnail, quantity }) => (
          <li key={id} className="flex items-center gap-x-3">
            {thumbnail ? (
              <img src={thumbnail} alt="" className="size-14 rounded-md object-contain" />
            ) : null}
            <Text size="small" className="flex-1">
              {title}
            </Text>
            <Text size="small" weight="plus">
              {t("units", { count: quantity })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
