import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatLeft, formatMoment, formatTime } from "../lib/moments"
import type { Hold } from "../lib/types"
import { useNow } from "../lib/use-now"

const COLOURS = {
  live: "green",
  expired: "grey",
  released: "grey",
  consumed: "blue",
  returned: "red",
} as const

/** Whether the buyer is paying, so that a hold lasts longer than the clock they see. */
export const isPaying = ({ status, kept_until }: Hold, now: number): boolean =>
  status === "live" && kept_until !== null && Date.parse(kept_until) > now

/** The state of a hold, in a colour and in a word. */
export const HoldState = ({ hold, ahead }: { hold: Hold; ahead: number }) => {
  const { t } = useTranslation("holds")
  return isPaying(hold, Date.now() + ahead) ? (
    <StatusBadge color="orange">{t("states.paying")}</StatusBadge>
  ) : (
    <StatusBadge color={COLOURS[hold.status]}>{t(`states.${hold.status}`)}</StatusBadge>
  )
}

/** How much of the buyer's time is left, ticking; of an ended hold, when it ended. */
export const HoldTime = ({ hold, ahead }: { hold: Hold; ahead: number }) => {
  const { i18n } = useTranslation("holds")
  if (hold.status !== "live") {
    const end = hold.ended_at ?? hold.ends_at
    return <time dateTime={end}>{formatMoment(end, i18n.language)}</time>
  }
  return <Remaining hold={hold} ahead={ahead} />
}

const Remaining = ({ hold, ahead }: { hold: Hold; ahead: number }) => {
  const { t, i18n } = useTranslation("holds")
  const now = useNow(ahead)
  const left = Date.parse(hold.expires_at) - now
  const time = hold.kept_until ? formatTime(hold.kept_until, i18n.language) : ""
  return (
    <>
      <span className="tabular-nums">{left > 0 ? formatLeft(left) : t("over")}</span>
      {isPaying(hold, now) ? (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("keptUntil", { time })}
        </Text>
      ) : null}
    </>
  )
}
