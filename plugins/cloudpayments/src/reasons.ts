/** What a buyer can do after a refusal. Clients translate the names. */
export type ReasonGroup =
  | "contact_bank"
  | "check_card"
  | "other_card"
  | "try_later"
  | "amount"
  | "forbidden_card"
  | "insufficient_funds"
  | "raise_limit"
  | "wrong_cvv"
  | "cannot_pay"
  | "overdue"
  | "not_accepted"

/** Why a payment was refused. */
export interface Reason {
  /** The service's number. */
  code: number
  group: ReasonGroup
  /** Whether another try, with this card or another one, can succeed. */
  retry: boolean
}

const GROUPS: Record<ReasonGroup, readonly number[]> = {
  contact_bank: [
    5001, 5003, 5004, 5005, 5007, 5019, 5033, 5034, 5041, 5043, 5057, 5058, 5059, 5065, 5204, 5206,
    5207, 5303,
  ],
  check_card: [5006, 5014, 5015, 5054],
  other_card: [5012, 5017, 5031, 5055, 5063, 5113, 5300, 5761, 5762, 5763],
  try_later: [5030, 5091, 5092, 5096],
  amount: [5013],
  forbidden_card: [5036, 5062],
  insufficient_funds: [5051],
  raise_limit: [5061],
  wrong_cvv: [5082],
  cannot_pay: [
    6001, 6002, 6003, 6004, 6005, 6006, 6007, 6008, 6009, 6010, 6011, 6013, 6014, 6015, 6016, 6017,
    6021, 6022, 6025,
  ],
  overdue: [3004],
  not_accepted: [3001, 3002, 3003, 3005, 3006, 3007, 3008],
}

const BY_CODE = new Map(
  Object.entries(GROUPS).flatMap(([group, codes]) =>
    codes.map((code) => [code, group as ReasonGroup] as const)
  )
)

/** Every code that has a text of its own, smallest first. */
export const REASON_CODES: readonly number[] = [...BY_CODE.keys()].sort((a, b) => a - b)

/** Every group of codes. */
export const REASON_GROUPS = Object.keys(GROUPS) as readonly ReasonGroup[]

const HOPELESS: readonly ReasonGroup[] = ["overdue", "cannot_pay"]

/**
 * What a refusal means for the buyer.
 *
 * @param code the service's `ReasonCode`; one that nobody knows is a matter between the buyer and the bank
 */
export const reasonOf = (code: number): Reason => {
  const group = BY_CODE.get(code) ?? (isCheckRefusal(code) ? "not_accepted" : "contact_bank")
  return { code, group, retry: !HOPELESS.includes(group) }
}

/** Whether the shop itself refused, in its answer to Check: no card was asked, and no failure of a card is counted. */
export const isCheckRefusal = (code: number): boolean => code >= 3000 && code < 4000
