import type { Operation } from "../operation"
import { padded } from "../money"
import { reasonName } from "../bank/reasons"
import type { Fields, NoticeType } from "./types"

/** What each type tells, in the order of live notifications. */
const ORDER: Record<Exclude<NoticeType, "recurrent" | "receipt">, string> = {
  check: "WHAT WHO Description TestMode Status Data CardProduct PaymentMethod",
  pay: "WHAT WHO Description AuthCode Token TestMode Status GatewayName Data TotalFee CardProduct PaymentMethod Rrn FALLBACK InstallmentTerm InstallmentMonthlyPayment CustomFields VatAboveTotalFee ProcessorAndPartnerFee VatWithinProcessorFee",
  fail: "WHAT WHO Description TestMode Reason ReasonCode Data Token PaymentMethod Rrn FALLBACK CustomFields RetryAfter ProviderMessage",
  confirm: "WHAT WHO Description AuthCode Token TestMode Status Data PaymentMethod Rrn",
  refund:
    "TransactionId PaymentTransactionId Amount DateTime OperationType InvoiceId AccountId Email Data Rrn CustomFields",
  cancel: "TransactionId Amount DateTime InvoiceId AccountId Email Data Rrn",
}

const GROUPS: Record<string, string> = {
  WHAT: "TransactionId Amount Currency PaymentAmount PaymentCurrency OperationType InvoiceId AccountId SubscriptionId Name Email DateTime",
  WHO: "IpAddress IpCountry IpCity IpRegion IpDistrict IpLatitude IpLongitude CardId CardFirstSix CardLastFour CardType CardExpDate Issuer IssuerBankCountry",
}

/** Where all buyers of the stand-in live. */
const PLACE = {
  IpCountry: "KZ",
  IpCity: "Алматы",
  IpRegion: "Алматы қаласы",
  IpLatitude: "43.238949",
  IpLongitude: "76.889709",
}

/**
 * The fields of a notification about an operation. What does not apply is empty or left out, as in live ones.
 * @param now the moment of the event
 */
export function fieldsOf(
  type: Exclude<NoticeType, "recurrent" | "receipt">,
  operation: Operation,
  now: number
): Fields {
  const values = valuesOf(type, operation, now)
  const names = ORDER[type].split(" ").flatMap((name) => {
    if (name === "FALLBACK") {
      return operation.fallbackOf ? ["FallBackScenarioDeclinedTransactionId"] : []
    }
    return GROUPS[name]?.split(" ") ?? name
  })
  return names.map((name) => [name, values[name] ?? ""])
}

function valuesOf(type: string, operation: Operation, now: number): Record<string, string | null> {
  const { terms, card } = operation
  const money = { amount: padded(operation.amount), currency: terms.currency }
  return {
    ...PLACE,
    TransactionId: operation.id,
    PaymentTransactionId: operation.original,
    FallBackScenarioDeclinedTransactionId: operation.fallbackOf,
    Amount: money.amount,
    Currency: money.currency,
    PaymentAmount: money.amount,
    PaymentCurrency: money.currency,
    OperationType: operation.kind === "refund" ? "Refund" : "Payment",
    InvoiceId: terms.invoiceId,
    AccountId: terms.accountId,
    Name: terms.name,
    Email: terms.email,
    DateTime: timeText(now),
    IpAddress: terms.ip,
    CardFirstSix: card.firstSix,
    CardLastFour: card.lastFour,
    CardType: card.type,
    CardExpDate: card.expires,
    Issuer: "TEST BANK",
    IssuerBankCountry: "KZ",
    Description: terms.description,
    AuthCode: operation.authCode,
    Token: type === "pay" ? operation.token : null,
    TestMode: "1",
    Status: type === "check" ? expectedStatus(operation) : operation.status,
    GatewayName: "Test",
    Data: terms.data,
    TotalFee: "0.00",
    VatAboveTotalFee: "0.00",
    CardProduct: "F",
    CustomFields: "[]",
    Rrn: operation.rrn,
    Reason: reasonName(operation.reasonCode),
    ReasonCode: String(operation.reasonCode),
  }
}

/** A Check names the status that a success would lead to. */
const expectedStatus = ({ terms }: Operation): string =>
  terms.schema === "Dual" ? "Authorized" : "Completed"

/** `yyyy-MM-dd HH:mm:ss` in UTC. */
export const timeText = (at: number): string =>
  new Date(at).toISOString().slice(0, 19).replace("T", " ")
