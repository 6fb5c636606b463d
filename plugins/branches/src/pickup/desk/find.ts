import type { MedusaContainer } from "@medusajs/framework/types"
import { looksLikeCode, readCode, type Confirmed } from "../confirmation/code"
import { readAppointment } from "../appointments/read"
import { refusal } from "../errors"
import { requirePickupOrder, type OrderAtBranch } from "../orders/require"
import { pickupService } from "../service"

/** What a code says, if it is ours and of the latest appointment. */
const confirmedBy = async (container: MedusaContainer, code: string): Promise<Confirmed> => {
  const read = readCode(code, pickupService(container).options.secret)
  if ("refused" in read) {
    throw refusal(`confirmation_${read.refused}`)
  }
  const appointment = await readAppointment(container, read.confirmed.order_id)
  if (read.confirmed.version !== (appointment?.version ?? 0)) {
    throw refusal("confirmation_outdated")
  }
  return read.confirmed
}

/** An order of this desk's branch, not of another one. */
const atBranch = (order: OrderAtBranch, branchId: string): OrderAtBranch => {
  if (order.branch.id !== branchId) {
    throw refusal("confirmation_of_other_branch")
  }
  return order
}

/** The order of a code that was scanned. @throws confirmation_*, see the errors of this folder */
export const orderOfCode = async (
  container: MedusaContainer,
  { branch_id, code }: { branch_id: string; code: string }
): Promise<{ order: OrderAtBranch; version: number }> => {
  const { order_id, version } = await confirmedBy(container, code)
  const order = await requirePickupOrder(container, { id: order_id })
  return { order: atBranch(order, branch_id), version }
}

const MAX_NUMBER = 2_147_483_647

/** The order of a number that was typed. @throws pickup_order_not_found, confirmation_of_other_branch */
const orderOfNumber = async (
  container: MedusaContainer,
  branchId: string,
  text: string
): Promise<OrderAtBranch> => {
  const digits = /^\D{0,3}(\d{1,10})$/.exec(text.trim())?.[1]
  if (!digits || Number(digits) > MAX_NUMBER) {
    throw refusal("pickup_order_not_found")
  }
  const order = await requirePickupOrder(container, { display_id: Number(digits) })
  return atBranch(order, branchId)
}

/** What a desk scanned or typed: the code of a confirmation, or the number of an order. */
export const findAtDesk = async (
  container: MedusaContainer,
  { branch_id, text }: { branch_id: string; text: string }
): Promise<{ order: OrderAtBranch; by_code: boolean }> => {
  if (looksLikeCode(text)) {
    const { order } = await orderOfCode(container, { branch_id, code: text })
    return { order, by_code: true }
  }
  if (!/\d/.test(text) || text.trim().length > 14) {
    throw refusal("confirmation_unreadable")
  }
  return { order: await orderOfNumber(container, branch_id, text), by_code: false }
}

/** The order that a desk is about to hand over, by the code that was scanned or, without one, by its id. */
export const findForHandOver = async (
  container: MedusaContainer,
  { id, branch_id, code }: { id: string; branch_id: string; code?: string }
): Promise<{ order: OrderAtBranch; version: number | null }> => {
  if (code === undefined) {
    const order = await requirePickupOrder(container, { id })
    return { order: atBranch(order, branch_id), version: null }
  }
  const found = await orderOfCode(container, { branch_id, code })
  if (found.order.id !== id) {
    throw refusal("confirmation_forged")
  }
  return found
}
