import type { MedusaContainer } from "@medusajs/framework/types"
import { checkInvariants } from "@qazyna/holds/holding/invariants/check"

/** Expects that no number of stock contradicts another (B2). Every suite of the backend ends with it. */
export async function expectSoundStock(container: MedusaContainer): Promise<void> {
  expect(await checkInvariants(container)).toEqual([])
}
