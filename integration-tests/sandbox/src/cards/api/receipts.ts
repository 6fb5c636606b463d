import { randomBytes } from "node:crypto"
import { timeText } from "../notices/fields"
import type { Fields } from "../notices/types"
import type { Merchant } from "../merchants"
import { found, refused } from "./envelope"
import type { Handler } from "./transport"

/** A fiscal receipt that was asked for. */
export interface Receipt {
  id: string
  state: "Queued" | "Processed"
  /** What was asked for, as it came. */
  request: Record<string, unknown>
}

/** How long the cash register takes, by the clock. */
const PRINTING_MS = 10_000

/** Addresses of the cash register. */
export const RECEIPTS: Record<string, Handler> = {
  "/kkt/receipt": (request, merchant) => {
    const wanted = {
      Inn: request.text("Inn"),
      Type: request.text("Type"),
      InvoiceId: request.text("InvoiceId"),
      AccountId: request.text("AccountId"),
      CustomerReceipt: request.value("CustomerReceipt"),
    }
    if (wanted.Inn === null || !["Income", "IncomeReturn"].includes(wanted.Type ?? "")) {
      return refused("Inn and Type are required")
    }
    if (typeof wanted.CustomerReceipt !== "object" || wanted.CustomerReceipt === null) {
      return refused("CustomerReceipt is required")
    }
    const receipt: Receipt = {
      id: randomBytes(8).toString("hex"),
      state: "Queued",
      request: wanted,
    }
    merchant.receipts.set(receipt.id, receipt)
    const { clock } = merchant.terminal
    clock.at(clock.now() + PRINTING_MS, () => print(receipt, merchant))
    return { Success: true, Message: "Queued", Model: { Id: receipt.id } }
  },
  "/kkt/receipt/status/get": (request, { receipts }) =>
    found(receipts.get(request.text("Id") ?? "")?.state ?? "NotFound"),
  "/kkt/receipt/get": (request, { receipts }) => {
    const receipt = receipts.get(request.text("Id") ?? "")
    return receipt ? found({ Id: receipt.id, ...receipt.request }) : refused("Not found")
  },
}

async function print(receipt: Receipt, { terminal }: Merchant): Promise<void> {
  receipt.state = "Processed"
  const { request } = receipt
  const fields: Fields = [
    ["Id", receipt.id],
    ["DocumentNumber", "1"],
    ["SessionNumber", "1"],
    ["FiscalSign", "1234567890"],
    ["DeviceNumber", "SANDBOX"],
    ["RegNumber", ""],
    ["Inn", String(request.Inn)],
    ["Type", String(request.Type)],
    ["Ofd", ""],
    ["Url", ""],
    ["TransactionId", ""],
    ["DateTime", timeText(terminal.clock.now())],
    ["InvoiceId", String(request.InvoiceId ?? "")],
    ["AccountId", String(request.AccountId ?? "")],
    ["Receipt", JSON.stringify(request.CustomerReceipt)],
  ]
  await terminal.courier.tellFields("receipt", receipt.id, fields)
}
