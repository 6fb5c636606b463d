import { holderMessage, reasonName } from "./bank/reasons"
import { languageOf } from "./bank/messages"
import { unpadded } from "./money"
import { STATUS_CODES, type Operation } from "./operation"

const CARD_TYPE_CODES = { Visa: 0, MasterCard: 1, MIR: 5, Unknown: -2 }
const TYPES = { payment: 0, refund: 1 }

/** An operation as the API tells it. Numbers of operations are `bigint`: some are longer than a double. */
export function modelOf(operation: Operation, publicId: string): Record<string, unknown> {
  const { terms, card } = operation
  const amount = unpadded(operation.amount)
  return {
    ReasonCode: operation.reasonCode,
    PublicId: publicId,
    TerminalUrl: "http://shop.sandbox",
    TransactionId: BigInt(operation.id),
    Amount: amount,
    Currency: terms.currency,
    CurrencyCode: 0,
    PaymentAmount: amount,
    PaymentCurrency: terms.currency,
    PaymentCurrencyCode: 0,
    InvoiceId: terms.invoiceId,
    AccountId: terms.accountId,
    Email: terms.email,
    Description: terms.description,
    JsonData: terms.data,
    ...dates("Created", operation.createdAt),
    ...dates("Payout", null),
    PayoutAmount: null,
    ...dates("Auth", operation.authorizedAt),
    ...dates("Confirm", operation.confirmedAt),
    AuthCode: operation.authCode,
    TestMode: true,
    Rrn: operation.rrn,
    OriginalTransactionId: operation.original === null ? null : BigInt(operation.original),
    FallBackScenarioDeclinedTransactionId:
      operation.fallbackOf === null ? null : BigInt(operation.fallbackOf),
    IpAddress: terms.ip,
    IpCountry: "KZ",
    IpCity: "Алматы",
    IpRegion: "Алматы қаласы",
    IpDistrict: null,
    IpLatitude: 43.238949,
    IpLongitude: 76.889709,
    CardFirstSix: card.firstSix,
    CardLastFour: card.lastFour,
    CardExpDate: card.expires,
    CardType: card.type,
    CardTypeCode: CARD_TYPE_CODES[card.type],
    CardProduct: "F",
    CardCategory: null,
    EscrowAccumulationId: null,
    IssuerBankCountry: "KZ",
    Issuer: "TEST BANK",
    Status: operation.status,
    StatusCode: STATUS_CODES[operation.status],
    CultureName: terms.culture,
    Reason: operation.status === "AwaitingAuthentication" ? null : reasonName(operation.reasonCode),
    CardHolderMessage: holderMessage(operation.reasonCode, languageOf(terms.culture)),
    Type: TYPES[operation.kind],
    Refunded: operation.kind === "payment" && isRefunded(operation),
    Name: terms.name,
    Token: operation.token,
    SubscriptionId: null,
    GatewayName: "Test",
    ApplePay: false,
    AndroidPay: false,
    WalletType: "",
    TotalFee: 0,
  }
}

const isRefunded = ({ amount, refunded }: Operation): boolean => refunded > 0 && refunded >= amount

/** A moment twice: in the format of ASP.NET, and in ISO without a zone. */
function dates(name: string, at: number | null): Record<string, string | null> {
  return {
    [`${name}Date`]: at === null ? null : `/Date(${at})/`,
    [`${name}DateIso`]: at === null ? null : new Date(at).toISOString().slice(0, 19),
  }
}
