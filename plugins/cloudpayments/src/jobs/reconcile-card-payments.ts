import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcileNow } from "../reconcile/reconcile"

/** Every minute: no payment stays without an end for longer than the service is away. */
export default async function reconcileCardPayments(container: MedusaContainer): Promise<void> {
  await reconcileNow(container)
}

export const config = { name: "reconcile-card-payments", schedule: { interval: 60_000 } }
