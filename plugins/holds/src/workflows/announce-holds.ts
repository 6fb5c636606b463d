import { emitEventStep } from "@medusajs/medusa/core-flows"
import { parallelize, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { HoldChange } from "../modules/holds/types"
import { HoldEvents } from "./events"

const announce = (
  change: WorkflowData<HoldChange>,
  part: "placed" | "changed" | "released" | "expired"
) => {
  const names = {
    placed: HoldEvents.PLACED,
    changed: HoldEvents.EXTENDED,
    released: HoldEvents.RELEASED,
    expired: HoldEvents.EXPIRED,
  }
  const data = transform({ change, part }, (input) => input.change[input.part])
  return emitEventStep({ eventName: names[part], data }).config({ name: `announce-${part}-holds` })
}

/** Tells the shop what happened to holds, in a workflow. */
export const announceHolds = (change: WorkflowData<HoldChange>): void => {
  parallelize(
    announce(change, "placed"),
    announce(change, "changed"),
    announce(change, "released"),
    announce(change, "expired")
  )
}
