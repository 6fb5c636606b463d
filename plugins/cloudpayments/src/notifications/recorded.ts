import type { Fields } from "./parse"

/**
 * All that may be stored of a notification. Whatever else comes is left out, also what the service adds one day: tokens,
 * the buyer's name, e-mail, address and place, the card's number beyond its last digits, and free data.
 */
const KEPT = [
  "TransactionId",
  "PaymentTransactionId",
  "OperationType",
  "Amount",
  "Currency",
  "PaymentAmount",
  "PaymentCurrency",
  "DateTime",
  "InvoiceId",
  "AccountId",
  "SubscriptionId",
  "TestMode",
  "Status",
  "Reason",
  "ReasonCode",
  "CardType",
  "CardLastFour",
  "IssuerBankCountry",
  "PaymentMethod",
  "GatewayName",
  "AuthCode",
  "Rrn",
  "FallBackScenarioDeclinedTransactionId",
  "TotalFee",
  // Of subscriptions and of fiscal receipts:
  "Id",
  "Type",
  "DocumentNumber",
  "Number",
  "FiscalSign",
  "RegNumber",
  "FiscalNumber",
  "Url",
  "QrCodeUrl",
]

const MAX_LENGTH = 255

/** An account of another shop may be an e-mail, and a reason may quote a card number. */
const NAMES_SOMEBODY = /@|\d{12,}/

/** Free texts; the others are numbers or names, of which ids are long on purpose. */
const FREE = ["AccountId", "Reason"]

/** What may be stored of a notification, shortened to sane lengths. */
export const recordedFields = ({ values }: Fields): Record<string, string> =>
  Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = values.get(name)
      return value === undefined || unfit(name, value) ? [] : [[name, value.slice(0, MAX_LENGTH)]]
    })
  )

const unfit = (name: string, value: string): boolean =>
  (name === "CardLastFour" && !/^\d{4}$/.test(value)) ||
  (FREE.includes(name) && NAMES_SOMEBODY.test(value))
