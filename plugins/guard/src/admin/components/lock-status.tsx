import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatMoment } from "../lib/dates"
import type { CustomerLock } from "../lib/types"

type LockProps = { lock: NonNullable<CustomerLock> }

/** Whether a buyer is locked out, in a colour and in a word. */
export const LockBadge = ({ lock }: LockProps) => {
  const { t } = useTranslation("guard")
  return (
    <StatusBadge color={lock.locked ? "red" : "green"}>
      {t(lock.locked ? "lock.locked" : "lock.open")}
    </StatusBadge>
  )
}

/** Since when, and after how many wrong passwords. */
export const LockText = ({ lock }: LockProps) => {
  const { t, i18n } = useTranslation("guard")
  const count = lock.wrong_passwords
  if (lock.locked && lock.locked_at) {
    const time = formatMoment(lock.locked_at, i18n.language)
    return <Text size="small">{t("lock.since", { time, count })}</Text>
  }
  return <Text size="small">{count > 0 ? t("lock.wrong", { count }) : t("lock.none")}</Text>
}
