import { useFetcher } from "@remix-run/react"
import { useState } from "react"
import { CaptchaCheck } from "~/captcha/captcha-check"
import { useCheckedForm } from "~/captcha/use-checked-form"
import type { CartRefusal } from "~/cart/action.server"
import { LimitNote } from "~/limits/limit-note"
import { heardSince, type Heard } from "~/live/heard"
import type { LiveCoin } from "~/live/use-live-coin"
import type { BuyChoice } from "./buy-options.server"
import { BuyRow } from "./buy-row"
import { SoldOutAnnouncer } from "./sold-out-announcer"

interface BuyListProps {
  choice: BuyChoice
  /** units that the page around it hears of */
  live: Heard<LiveCoin>
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
  // The list was read past all caches: what the page has heard before is older.
  const [read, setRead] = useState({ choice, answers: live.answers })
  if (read.choice !== choice) setRead({ choice, answers: live.answers })
  const now = heardSince(live, read.answers)
  const unitsAt = (code: string, before: number) => (now ? (now.branches[code] ?? 0) : before)
  const places = options.map(({ code, name, available }) => ({
    key: code,
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
