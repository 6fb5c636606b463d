import { useFetcher } from "@remix-run/react"
import { CaptchaCheck } from "~/captcha/captcha-check"
import { useCheckedForm } from "~/captcha/use-checked-form"
import type { CartRefusal } from "~/cart/action.server"
import { LimitNote } from "~/limits/limit-note"
import type { LiveCoin } from "~/live/use-live-coin"
import type { BuyChoice } from "./buy-options.server"
import { BuyRow } from "./buy-row"
import { SoldOutAnnouncer } from "./sold-out-announcer"

interface BuyListProps {
  choice: BuyChoice
  /** units as they are by now, once they are known */
  live: LiveCoin | null
}

/**
 * Branches that have the coin, how many each has at this moment and how it hands them out; choosing one fills
 * the cart (G21), once the check is done (G22) and within the limits (B4).
 */
export function BuyList({ choice, live }: BuyListProps) {
  const { coin, options, captcha, limit } = choice
  const fetcher = useFetcher<CartRefusal>()
  const busy = fetcher.state !== "idle"
  const refused = busy ? undefined : fetcher.data
  const { place, check, again, waiting, onSubmit } = useCheckedForm(captcha, "cart", refused)
  const asked = waiting?.id ?? fetcher.formData?.get("branch_id")
  const unitsAt = (code: string, before: number) => (live ? (live.branches[code] ?? 0) : before)
  const places = options.map(({ code, name, available }) => ({
    name,
    units: unitsAt(code, available),
  }))
  return (
    <>
      {limit && <LimitNote limit={limit} />}
      {captcha.required && <CaptchaCheck place={place} check={check} again={again} />}
      <ul className="divide-y divide-line border-y border-line">
        {options.map((option) => (
          <BuyRow
            key={option.branchId}
            option={option}
            variantId={coin.variantId}
            units={unitsAt(option.code, option.available)}
            solution={check.solution}
            closed={limit?.remaining === 0}
            asked={asked === option.branchId}
            waiting={waiting?.id === option.branchId}
            refusal={refused?.branchId === option.branchId ? refused.refusal.message : null}
            Form={fetcher.Form}
            onSubmit={(event) => (busy ? event.preventDefault() : onSubmit(event))}
          />
        ))}
      </ul>
      <SoldOutAnnouncer places={places} />
    </>
  )
}
