import { useState, type ReactNode } from "react"
import type { Cart } from "~/cart/types"
import { useServerTime } from "~/live/server-clock"
import { usePolling } from "~/live/use-polling"
import { useQuietReload } from "~/live/use-quiet-reload"
import { usePaths } from "~/shell/use-root-data"
import { HoldAnnouncer } from "./hold-announcer"
import { HoldContext } from "./hold-context"
import { nearestEnd, phaseOf } from "./hold-phase"
import type { HoldNews } from "./types"

/** Another tab, or somebody who bought the last coin, is noticed within seconds. */
const RHYTHM = { shortMs: 4_000, longMs: 15_000 }

/**
 * Lets the clocks of a cart run (G28) and keeps its page true: holds are taken from what the server tells, and
 * only when it tells of other quantities or stock than the page shows, the page is read anew. That can fail and
 * cost the buyer what they have typed, so it is not done for less.
 */
export function HoldClock({ cart, children }: { cart: Cart; children: ReactNode }) {
  const reload = useQuietReload()
  const [heard, setHeard] = useState<HoldNews | null>(null)
  const news = heard && heard.serverTime > cart.holds.serverTime ? heard : null
  const { serverTime } = news ?? cart.holds
  usePolling<HoldNews>(usePaths().cartHolds, RHYTHM, (answer) => {
    setHeard(answer)
    const outdated = answer.version !== cart.holds.version
    if (outdated) reload()
    return outdated || JSON.stringify(answer.holds) !== JSON.stringify(heard?.holds)
  })

  const clocks = cart.items.map(({ id, hold }) => [id, news?.holds[id] ?? hold] as const)
  const holds = clocks.map(([, hold]) => hold)
  const now = useServerTime(serverTime, nearestEnd(holds, serverTime) ?? 0)
  const phases = new Map(clocks.map(([id, hold]) => [id, phaseOf(hold, now)]))
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
