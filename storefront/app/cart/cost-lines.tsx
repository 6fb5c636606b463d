import { useTranslation } from "react-i18next"
import type { ReceivingMethod } from "~/api/types"
import { Price } from "~/components/price"
import type { Costs } from "./types"

interface CostLinesProps {
  costs: Costs
  /** null as long as none is chosen */
  method: ReceivingMethod | null
}

/** G16, G24: what the coins cost, what is added for delivery and insurance, and the total with both. */
export function CostLines({ costs, method }: CostLinesProps) {
  const { t } = useTranslation("cart")
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-2">
      <dt>{t("costs.items")}</dt>
      <dd className="text-right">
        <Price amount={costs.items} />
      </dd>
      <dt>{t(method === "pickup" ? "costs.pickup" : "costs.delivery")}</dt>
      <dd className="text-right">
        <Charge amount={costs.delivery} />
      </dd>
      {(costs.delivery === null || costs.insurance !== null) && (
        <>
          <dt>{t("costs.insurance")}</dt>
          <dd className="text-right">
            <Charge amount={costs.insurance} />
          </dd>
        </>
      )}
      <dt className="mt-2 border-t border-line-strong pt-3 text-lg font-semibold">
        {t("costs.total")}
      </dt>
      <dd className="mt-2 border-t border-line-strong pt-3 text-right text-lg font-semibold">
        <Price amount={costs.total} />
      </dd>
    </dl>
  )
}

function Charge({ amount }: { amount: number | null }) {
  const { t } = useTranslation("cart")
  if (amount === null) return <span className="text-sm text-muted">{t("costs.later")}</span>
  return amount === 0 ? t("method.free") : <Price amount={amount} />
}
