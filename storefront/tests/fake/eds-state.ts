/** A person with an EDS, as tests name them: the "signature" is their IIN. */
export interface FakeBuyer {
  id: string
  iin: string
  email: string
  password: string
  phone: string
  wrongPasswords: number
  locked: boolean
}

const MAX_WRONG = 5

let ids = 0

/** Accounts, challenges and agreements of the backend, as far as the storefront can tell. */
export class FakeEds {
  readonly buyers: FakeBuyer[] = []
  /** open challenges, with what they are bound to */
  readonly challenges = new Map<
    string,
    { purpose: string; session: string; agreementId?: string }
  >()
  /** IIN that each proof speaks for, with the session it is bound to */
  readonly proofs = new Map<string, { iin: string; session: string }>()
  readonly signatures: { id: string; customerId: string; version: number }[] = []
  /** tokens of recovery links that are still good, with the account they are for */
  readonly resetTokens = new Map<string, string>()
  /** addresses that a link was asked for */
  readonly asked: string[] = []
  /** version of the agreement in force */
  version = 1
  /** tokens that are good no more */
  readonly ended = new Set<string>()

  nextId(prefix: string): string {
    ids += 1
    return `${prefix}_${ids}`
  }

  add(buyer: Pick<FakeBuyer, "iin" | "email" | "password"> & { phone?: string }): FakeBuyer {
    const made = { phone: "", ...buyer, id: this.nextId("cus"), wrongPasswords: 0, locked: false }
    this.buyers.push(made)
    return made
  }

  tokenOf(buyer: FakeBuyer): string {
    const payload = { actor_id: buyer.id, round: this.nextId("token") }
    return `h.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.s`
  }

  /** Buyer of an authorization header. */
  ofToken(header: string | null): FakeBuyer | undefined {
    const token = header?.replace("Bearer ", "") ?? ""
    if (this.ended.has(token)) return undefined
    const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString()
    return this.buyers.find(({ id }) => payload.includes(`"${id}"`))
  }

  /** Takes a challenge once, for the session and purpose it was made for. */
  take(id: string, session: string, purposes: string[]): boolean {
    const challenge = this.challenges.get(id)
    this.challenges.delete(id)
    return challenge?.session === session && purposes.includes(challenge.purpose)
  }

  /** The password is looked at: true when it is right. The sixth wrong one locks. */
  tryPassword(buyer: FakeBuyer, password: string): boolean {
    if (buyer.password === password) {
      buyer.wrongPasswords = 0
      return true
    }
    buyer.wrongPasswords += 1
    buyer.locked = buyer.wrongPasswords > MAX_WRONG
    return false
  }
}
