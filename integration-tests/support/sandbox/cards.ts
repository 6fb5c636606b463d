import { randomBytes } from "node:crypto"
import { sandboxPlace } from "./addresses"
import { ask } from "./ask"

/** A terminal of one shop at the stand-in of the card service. */
export type Terminal = { publicId: string; apiSecret: string }

/** An operation of a terminal, as its cabinet shows it. */
export type CardOperation = { kind: string; status: string; invoiceId: string | null }

/**
 * Opens a terminal of its own for a shop, so that shops of one run do not hear of each other's payments.
 *
 * @param backend address of the shop's backend, which is told of everything
 */
export async function openTerminal(backend: string): Promise<Terminal> {
  const terminal = {
    publicId: `pk_${randomBytes(8).toString("hex")}`,
    apiSecret: randomBytes(16).toString("hex"),
  }
  const notify = `${backend}/hooks/cloudpayments`
  await ask(`${sandboxPlace().cards}/control/cards/terminals`, "POST", { ...terminal, notify })
  return terminal
}

/** Environment of a shop that takes cards through this terminal, and moves no money where a test asks for that. */
export function cardVariables({ publicId, apiSecret }: Terminal): Record<string, string> {
  const { cards } = sandboxPlace()
  return {
    CP_PUBLIC_ID: publicId,
    CP_API_SECRET: apiSecret,
    CP_API_URL: cards,
    CP_WIDGET_URL: `${cards}/bundles/widget.js`,
    CP_WIDGET_GLOBAL: "tiptop.Widget",
    CP_TEST_MODE: "true",
    TEST_PAYMENT: "true",
  }
}

/** Everything that a terminal has done, old to new. */
export async function operationsOf(publicId: string): Promise<CardOperation[]> {
  const address = `${sandboxPlace().cards}/control/cards/operations?terminal=${publicId}`
  return (await ask<{ operations: CardOperation[] }>(address)).operations
}
