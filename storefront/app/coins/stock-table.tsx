import { Link } from "@remix-run/react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { DataTable } from "~/components/data-table"
import type { LiveCoin } from "~/live/use-live-coin"
import { usePaths } from "~/shell/use-root-data"
import type { BranchStock } from "./load-coin.server"
import { SoldOutAnnouncer } from "./sold-out-announcer"

interface StockTableProps {
  stock: BranchStock[]
  /** units as they are by now, once they are known */
  live: LiveCoin | null
}

/** Which branches have the coin and how many. A branch that sells out stays in its row, so that nothing jumps. */
export function StockTable({ stock, live }: StockTableProps) {
  const { t } = useTranslation("coins")
  const paths = usePaths()
  const now = stock.map((at) => (live ? { ...at, available: live.branches[at.code] ?? 0 } : at))
  const [seen, setSeen] = useState<string[]>([])
  const fresh = now.filter(({ code, available }) => available > 0 && !seen.includes(code))
  if (fresh.length > 0) setSeen([...seen, ...fresh.map(({ code }) => code)])
  const rows = now.filter(({ code, available }) => available > 0 || seen.includes(code))
  return (
    <section>
      <h2 className="mb-3">{t("coin.availability")}</h2>
      {rows.length === 0 ? (
        <p className="text-muted">{t("coin.nowhere")}</p>
      ) : (
        <DataTable
          caption={t("coin.availability")}
          columns={[t("coin.branch"), t("coin.city"), t("coin.quantity")]}
          rows={rows.map(({ code, name, city, available }) => ({
            key: code,
            cells: [
              <Link key="name" to={paths.branch(code)} className="prose-link">
                {name}
              </Link>,
              city,
              <span key="units" className="whitespace-nowrap tabular-nums">
                {available > 0 ? t("pieces", { count: available }) : t("soldOut")}
              </span>,
            ],
          }))}
        />
      )}
      <SoldOutAnnouncer
        places={now.map(({ code, name, available }) => ({ key: code, name, units: available }))}
      />
    </section>
  )
}
