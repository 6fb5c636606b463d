import { Form } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { usePaths } from "~/shell/use-root-data"
import type { BuyOption } from "./buy-options.server"

interface BuyListProps {
  variantId: string
  options: BuyOption[]
}

/** Branches that have the coin, how many each has and how it hands them out; choosing one fills the cart (G21). */
export function BuyList({ variantId, options }: BuyListProps) {
  const { t } = useTranslation("coins")
  return (
    <ul className="divide-y divide-line border-y border-line">
      {options.map((option) => (
        <li
          key={option.branchId}
          className="grid gap-x-4 gap-y-2 py-3 sm:grid-cols-[1fr_auto] sm:items-center"
        >
          <div>
            <p className="font-semibold">{option.name}</p>
            <p className="text-sm text-muted">
              {option.city} ·{" "}
              <span className="text-success">{t("pieces", { count: option.available })}</span>
            </p>
            <p className="text-sm text-muted">
              {option.methods.length > 0
                ? option.methods.map((method) => t(`methods.${method}`)).join(", ")
                : t("buyWindow.noMethod")}
            </p>
          </div>
          {option.methods.length > 0 && <ChooseBranch variantId={variantId} option={option} />}
        </li>
      ))}
    </ul>
  )
}

function ChooseBranch({ variantId, option }: { variantId: string; option: BuyOption }) {
  const { t } = useTranslation("coins")
  return (
    <Form method="post" action={usePaths().cart}>
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="variant_id" value={variantId} />
      <input type="hidden" name="branch_id" value={option.branchId} />
      <input type="hidden" name="sales_channel_id" value={option.salesChannelId} />
      <input type="hidden" name="quantity" value="1" />
      <Button aria-label={t("buyWindow.chooseAt", { name: option.name })} className="w-full">
        {t("buyWindow.choose")}
      </Button>
    </Form>
  )
}
