import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { formatMoment } from "../lib/moments"
import { moneyText } from "../lib/money-text"
import type { LedgerEntry } from "../lib/types"
import { ListNote } from "./list-note"

const COLOURS = { asked: "orange", done: "green", refused: "red", unknown: "orange" } as const

type LedgerProps = { operations: LedgerEntry[]; currency: string }

/** What was asked of the service with the money of one payment, oldest first. */
export const Ledger = ({ operations, currency }: LedgerProps) => {
  const { t, i18n } = useTranslation("cloudpayments")
  if (operations.length === 0) {
    return <ListNote text={t("ledger.none")} />
  }
  return (
    <ul className="divide-y">
      {operations.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-6 py-3">
          <Text size="small" weight="plus">
            {t(`ledger.kinds.${one.kind}`)}
          </Text>
          <Text size="small" className="tabular-nums">
            {moneyText(one.amount, currency, i18n.language)}
          </Text>
          <StatusBadge color={COLOURS[one.state]}>{t(`ledger.states.${one.state}`)}</StatusBadge>
          <Text size="small" className="text-ui-fg-subtle">
            <time dateTime={one.asked_at}>{formatMoment(one.asked_at, i18n.language)}</time>
            {one.origin === "cabinet" ? `, ${t("ledger.cabinet")}` : null}
          </Text>
          {one.message ? (
            <Text size="small" className="text-ui-fg-subtle w-full break-words">
              {one.message}
            </Text>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
