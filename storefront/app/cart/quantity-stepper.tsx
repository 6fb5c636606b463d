import type { FetcherWithComponents } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { usePaths } from "~/shell/use-root-data"
import type { CartItem } from "./types"

interface QuantityStepperProps {
  item: CartItem
  fetcher: FetcherWithComponents<unknown>
}

/**
 * G25: one less, one more, between one and what the branch has within the limits. Each button carries the quantity it leads to,
 * so a double click asks twice for the same. A button at its limit stays focusable, or the focus would be lost.
 */
export function QuantityStepper({ item, fetcher }: QuantityStepperProps) {
  const { t } = useTranslation("cart")
  const asked = fetcher.formData?.get("quantity")
  const quantity = asked ? Number(asked) : item.quantity
  return (
    <fetcher.Form
      method="post"
      action={usePaths().cart}
      preventScrollReset
      className="inline-flex items-center rounded-md border border-line-strong"
    >
      <input type="hidden" name="intent" value="set-quantity" />
      <input type="hidden" name="item_id" value={item.id} />
      <Step
        label={t("decrease", { title: item.title })}
        to={quantity - 1}
        sign="−"
        stop={quantity <= 1}
      />
      <output
        aria-label={t("quantityOf", { title: item.title })}
        className="min-w-9 text-center font-semibold tabular-nums"
      >
        {quantity}
      </output>
      <Step
        label={t("increase", { title: item.title })}
        to={quantity + 1}
        sign="+"
        stop={quantity >= item.most}
      />
    </fetcher.Form>
  )
}

interface StepProps {
  label: string
  to: number
  sign: string
  stop: boolean
}

function Step({ label, to, sign, stop }: StepProps) {
  return (
    <button
      name="quantity"
      value={to}
      aria-label={label}
      aria-disabled={stop || undefined}
      onClick={(event) => stop && event.preventDefault()}
      className="inline-flex size-11 items-center justify-center text-xl hover:text-brand aria-disabled:cursor-not-allowed aria-disabled:text-muted aria-disabled:opacity-50"
    >
      {sign}
    </button>
  )
}
