import { useTranslation } from "react-i18next"
import type { ReceivingMethod } from "~/api/types"
import { Price } from "~/components/price"
import { expectedText } from "./expected"
import { FromPrice } from "./from-price"
import type { Costs } from "./types"

interface CostLinesProps {
  costs: Costs
  /** null as long as none is chosen */
  method: ReceivingMethod | null
}

/** G16, G24: what the coins cost, what is added for delivery and insurance, and the total with both. */
export function CostLines({ costs, method }: CostLinesProps) {
  const { t } = useTranslation("cart")
  const row = "flex justify-between gap-x-6"
  return (
    <dl className="grid gap-y-2">
      <div className={row}>
        <dt>{t("costs.items")}</dt>
        <dd>
          <Price amount={costs.items} />
        </dd>
      </div>
      <div className={row}>
        <dt>{t(method === "pickup" ? "costs.pickup" : "costs.delivery")}</dt>
        <dd className="text-right">
          {costs.estimated && costs.delivery !== null ? (
            <FromPrice amount={costs.delivery} />
          ) : (
            <Charge amount={costs.delivery} />
          )}
        </dd>
      </div>
      <DeliveryNote costs={costs} />
      {(costs.delivery === null || costs.insurance !== null) && (
        <div className={row}>
          <dt>{t("costs.insurance")}</dt>
          <dd className="text-right">
            <Charge amount={costs.insurance} />
          </dd>
        </div>
      )}
      <div className={`${row} mt-2 border-t border-line-strong pt-3 text-lg font-semibold`}>
        <dt>{t("costs.total")}</dt>
        <dd>
          <Price amount={costs.total} />
        </dd>
      </div>
    </dl>
  )
}

/** When the courier comes, or that the address decides what he takes. */
function DeliveryNote({ costs: { estimated, expected } }: { costs: Costs }) {
  const { t } = useTranslation("cart")
  const { t: common } = useTranslation()
  if (!estimated && !expected) return null
  return (
    <div className="-mt-1 text-sm text-muted">
      <dt className="sr-only">{t("costs.expected")}</dt>
      <dd>{expected ? expectedText(common, expected) : t("costs.estimated")}</dd>
    </div>
  )
}

function Charge({ amount }: { amount: number | null }) {
  const { t } = useTranslation("cart")
  if (amount === null) return <span className="text-sm text-muted">{t("costs.later")}</span>
  return amount === 0 ? t("method.free") : <Price amount={amount} />
}
