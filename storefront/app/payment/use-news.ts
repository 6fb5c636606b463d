import { usePolling } from "~/live/use-polling"
import { useQuietReload } from "~/live/use-quiet-reload"
import { usePaths } from "~/shell/use-root-data"
import type { Payment } from "./present-payment.server"
import type { PaymentNews } from "./types"
import type { WindowPhase } from "./window/use-payment-window"

/** Somebody waits for the answer. */
const WAITING = { shortMs: 1_500, longMs: 12_000 }

/** Another tab may pay, and a payment may come late. */
const WATCHING = { shortMs: 5_000, longMs: 30_000 }

/**
 * Keeps the page of a payment true. While the window is open the page under it stays as it is, until the money is
 * there.
 */
export function useNews({ state, version }: Payment, phase: WindowPhase): void {
  const reload = useQuietReload()
  const waiting = state === "checking" || state === "paid" || phase === "closed"
  usePolling<PaymentNews>(usePaths().paymentNews, waiting ? WAITING : WATCHING, (news) => {
    const changed = news.version !== version
    const disturbs = phase === "open" && news.state !== "paid" && news.state !== "gone"
    if (changed && !disturbs) reload()
    return changed
  })
}
