import { useRevalidator } from "@remix-run/react"
import { useState, type ReactNode } from "react"
import type { Cart } from "~/cart/types"
import { usePolling } from "~/live/use-polling"
import { usePaths } from "~/shell/use-root-data"
import { HoldAnnouncer } from "./hold-announcer"
import { HoldContext } from "./hold-context"
import { nearestEnd, phaseOf } from "./hold-phase"
import { useServerTime } from "./server-clock"
import type { HoldsOfCart } from "./types"

/** Another tab, or somebody who bought the last coin, is noticed within seconds. */
const RHYTHM = { shortMs: 4_000, longMs: 15_000 }

/**
 * Lets the clocks of a cart run (G28) and keeps its page true: when the server tells of other holds, quantities
 * or stock than the page shows, the page is read anew.
 */
export function HoldClock({ cart, children }: { cart: Cart; children: ReactNode }) {
  const revalidator = useRevalidator()
  const [heard, setHeard] = useState<HoldsOfCart>(cart.holds)
  const { serverTime } = heard.serverTime > cart.holds.serverTime ? heard : cart.holds
  usePolling<HoldsOfCart>(usePaths().cartHolds, RHYTHM, (answer) => {
    setHeard(answer)
    const changed = answer.version !== cart.holds.version
    if (changed && revalidator.state === "idle") revalidator.revalidate()
    return changed
  })

  const holds = cart.items.map(({ hold }) => hold)
  const now = useServerTime(serverTime, nearestEnd(holds, serverTime) ?? 0)
  const phases = new Map(cart.items.map(({ id, hold }) => [id, phaseOf(hold, now)]))
  const nearest = nearestEnd(holds, now)
  const renewable = nearest !== null && holds.some(({ renewalsLeft }) => renewalsLeft > 0)
  const { minutes } = cart.holds
  return (
    <HoldContext.Provider value={{ phases, nearest, now, renewable, minutes }}>
      {children}
      <HoldAnnouncer items={cart.items} />
    </HoldContext.Provider>
  )
}
