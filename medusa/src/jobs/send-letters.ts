import type { MedusaContainer } from "@medusajs/framework/types"
import { deliverLetters } from "../emails/outbox/deliver"
import { gatherLetters } from "../emails/outbox/gather"

/** A shop that was down for a week still writes its letters. */
const WEEK = 7 * 24 * 60

/** Every minute: letters that no event has led to, and those that wait for the mail server. */
export default async function sendLetters(container: MedusaContainer): Promise<void> {
  await gatherLetters(container, { minutes: WEEK })
  await deliverLetters(container)
}

export const config = { name: "send-letters", schedule: { interval: 60_000 } }
