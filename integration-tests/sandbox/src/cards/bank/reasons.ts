import { MESSAGES, type Advice, type Language } from "./messages"

/** What a bank may answer: the name of the reason and the advice that the holder of the card gets. */
const REASONS: Record<number, readonly [name: string, advice: Advice]> = {
  0: ["Approved", "approved"],
  3001: ["InvalidOrderNumber", "not-accepted"],
  3002: ["InvalidAccountId", "not-accepted"],
  3003: ["InvalidAmount", "not-accepted"],
  3004: ["Overdue", "overdue"],
  3005: ["UnexpectedResponse", "not-accepted"],
  3006: ["ServiceUnavailable", "not-accepted"],
  3007: ["ServiceUnreachable", "not-accepted"],
  3008: ["NotAccepted", "not-accepted"],
  5001: ["ReferToCardIssuer", "bank"],
  5003: ["InvalidMerchant", "bank"],
  5004: ["PickUpCard", "bank"],
  5005: ["DoNotHonor", "bank"],
  5006: ["Error", "check"],
  5007: ["PickUpCardSpecialConditions", "bank"],
  5012: ["InvalidTransaction", "other"],
  5013: ["AmountError", "amount"],
  5014: ["InvalidCardNumber", "check"],
  5015: ["NoSuchIssuer", "check"],
  5017: ["CustomerCancellation", "other"],
  5019: ["TransactionError", "bank"],
  5030: ["FormatError", "later"],
  5031: ["BankNotSupportedBySwitch", "other"],
  5033: ["ExpiredCardPickup", "bank"],
  5034: ["SuspectedFraud", "bank"],
  5036: ["RestrictedCard", "forbidden"],
  5041: ["LostCard", "bank"],
  5043: ["StolenCard", "bank"],
  5051: ["InsufficientFunds", "funds"],
  5054: ["ExpiredCard", "check"],
  5055: ["InvalidPin", "other"],
  5057: ["TransactionNotPermitted", "bank"],
  5058: ["TransactionNotPermittedToCard", "bank"],
  5059: ["SuspectedFraudDecline", "bank"],
  5061: ["ExceedsApprovalAmount", "limit"],
  5062: ["RestrictedCard2", "forbidden"],
  5063: ["SecurityViolation", "other"],
  5065: ["ExceedWithdrawalFrequency", "bank"],
  5082: ["IncorrectCVV", "cvv"],
  5091: ["Timeout", "later"],
  5092: ["CannotReachNetwork", "later"],
  5096: ["SystemError", "later"],
  5113: ["GatewaysDoNotSupportCard", "other"],
  5204: ["UnableToProcess", "bank"],
  5206: ["AuthenticationFailed", "bank"],
  5207: ["AuthenticationUnavailable", "bank"],
  5300: ["AntiFraud", "other"],
  5303: ["AcquirerTerminalLimitsExceeded", "bank"],
  5761: ["NoPhone", "other"],
  5762: ["InvalidPhone", "other"],
  5763: ["DifferentPhones", "other"],
  6001: ["SaveCardRefused", "cannot"],
  6002: ["InvalidErrorCode", "cannot"],
  6003: ["AgentIdNotExists", "cannot"],
  6004: ["CurrencyNotValid", "cannot"],
  6005: ["InvalidPaymentLink", "cannot"],
  6006: ["AmountCurrencyNotValid", "cannot"],
  6007: ["InvalidRedirectUrl", "cannot"],
  6008: ["InvalidParamsId", "cannot"],
  6009: ["InvalidTtl", "cannot"],
  6010: ["SubscriptionNotFound", "cannot"],
  6011: ["InvalidSubscription", "cannot"],
  6013: ["InvalidRefund", "cannot"],
  6014: ["OriginalDetailsIncorrect", "cannot"],
  6015: ["TransactionNotFound", "cannot"],
  6016: ["InvalidMemberId", "cannot"],
  6017: ["IncorrectMCCategory", "cannot"],
  6021: ["ReceiverAccountError", "cannot"],
  6022: ["ReceiverNameError", "cannot"],
  6025: ["CrossTerminalTokenRestriction", "cannot"],
}

/** Codes with which a bank refuses; those of a refused Check come from the shop. */
export const BANK_CODES = Object.keys(REASONS)
  .map(Number)
  .filter((code) => code >= 5000)

/** The name of a reason, as notifications and API write it. */
export const reasonName = (code: number): string => REASONS[code]?.[0] ?? "Unknown"

/** What the holder of the card is told. */
export function holderMessage(code: number, language: Language): string {
  return MESSAGES[language][REASONS[code]?.[1] ?? "bank"]
}
