import type { ChangeEvent } from "react"
import { useTranslation } from "react-i18next"
import type { ReceivingMethod } from "~/api/types"
import { Price } from "~/components/price"
import { FromPrice } from "./from-price"
import { obstacleText } from "./obstacle-text"
import type { CartBranch, MethodChoice } from "./types"

interface MethodOptionsProps {
  methods: MethodChoice[]
  branch: CartBranch | null
  chosen: ReceivingMethod | null
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void
  /** id of the message about a missing choice */
  describedBy?: string
}

/** G27: the two receiving methods as radio buttons named `method`, each with its price or with what stands against it. */
export function MethodOptions({
  methods,
  branch,
  chosen,
  onChange,
  describedBy,
}: MethodOptionsProps) {
  const { t } = useTranslation("cart")
  const hint = (method: ReceivingMethod) =>
    method === "delivery"
      ? t("method.deliveryHint")
      : branch && t("method.pickupAt", { branch: branch.name, city: branch.city })
  return (
    <div className="grid gap-3">
      {methods.map(({ method, price, from, obstacle }) => (
        <label
          key={method}
          className="grid cursor-pointer grid-cols-[auto_1fr_auto] gap-x-3 rounded-md border border-line-strong p-3 has-checked:border-brand has-checked:bg-brand-soft has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:bg-sunken"
        >
          <input
            type="radio"
            name="method"
            value={method}
            defaultChecked={chosen === method}
            disabled={obstacle !== null}
            onChange={onChange}
            aria-describedby={describedBy}
            className="mt-0.5 size-5 accent-brand"
          />
          <span className="font-medium">{t(`method.${method}`)}</span>
          {!obstacle && <MethodPrice price={price} from={from} />}
          <span className="col-start-2 col-end-4 text-sm text-muted">
            {obstacle ? obstacleText(t, obstacle) : hint(method)}
          </span>
        </label>
      ))}
    </div>
  )
}

function MethodPrice({ price, from = false }: { price: number | null; from?: boolean }) {
  const { t } = useTranslation("cart")
  if (price === null) return <span className="text-sm text-muted">{t("method.calculated")}</span>
  if (price === 0) return <span>{t("method.free")}</span>
  return from ? <FromPrice amount={price} /> : <Price amount={price} />
}
