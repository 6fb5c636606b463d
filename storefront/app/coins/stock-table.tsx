import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { DataTable } from "~/components/data-table"
import { usePaths } from "~/shell/use-root-data"
import type { BranchStock } from "./load-coin.server"

/** Which branches have the coin and how many. */
export function StockTable({ stock }: { stock: BranchStock[] }) {
  const { t } = useTranslation("coins")
  const paths = usePaths()
  return (
    <section>
      <h2 className="mb-3">{t("coin.availability")}</h2>
      {stock.length === 0 ? (
        <p className="text-muted">{t("coin.nowhere")}</p>
      ) : (
        <DataTable
          caption={t("coin.availability")}
          columns={[t("coin.branch"), t("coin.city"), t("coin.quantity")]}
          rows={stock.map(({ code, name, city, available }) => ({
            key: code,
            cells: [
              <Link key="name" to={paths.branch(code)} className="prose-link">
                {name}
              </Link>,
              city,
              <span key="units" className="whitespace-nowrap tabular-nums">
                {t("pieces", { count: available })}
              </span>,
            ],
          }))}
        />
      )}
    </section>
  )
}
