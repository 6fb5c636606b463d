import { randomBytes } from "node:crypto"
import { newAuthCode, newRrn, newToken } from "../ledger"
import type { Operation, Terms } from "../operation"
import { unpadded } from "../money"
import type { Notice } from "../notices/courier"
import type { Terminal } from "../terminal"
import type { CardTrace } from "./card"

/** How far a payment has come: at its end, or at the page of the bank. */
export interface Progress {
  state: "accepted" | "declined" | "challenge"
  operation: Operation
  /** Resolves when the first tries of the notifications are over; a buyer does not wait for them. */
  told: Promise<void>
  /** What the page of the bank has to get. */
  paReq: string
}

/** What a bank says when its page refused the holder of the card, or was left. */
const AUTHENTICATION_FAILED = 5206
const SYSTEM_ERROR = 5096

const MINUTE_MS = 60_000
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS

/** Takes payments of one terminal: asks the shop, then the bank, and tells the shop what came of it. */
export class Cashier {
  /** What pages of banks have said, by the text that they hand back. */
  private readonly verdicts = new Map<string, { id: string; passed: boolean }>()

  constructor(private readonly terminal: Terminal) {}

  /**
   * Begins a payment.
   * @param asked whether the shop is asked; a shop without Check is not
   */
  async begin(terms: Terms, card: CardTrace, asked = true): Promise<Progress> {
    const { ledger, clock, courier, switches } = this.terminal
    const operation = ledger.open(terms, card, clock.now())
    if (switches.order === "pay-before-check") {
      const progress = this.authorise(operation)
      await progress.told
      await courier.check(operation)
      return progress
    }
    const refusal = asked ? await courier.check(operation) : 0
    if (refusal !== 0) {
      return this.decline(operation, refusal, switches.failAfterRefusal)
    }
    if (switches.replayCheck) {
      await courier.replayCheckAsPay(operation)
    }
    return card.threeDs ? this.toBank(operation) : this.authorise(operation)
  }

  /** The page of the bank has decided. @returns the text (PaRes) that it hands back */
  answerOfBank(id: string, passed: boolean): string {
    const paRes = randomBytes(24).toString("base64")
    this.verdicts.set(paRes, { id, passed })
    return paRes
  }

  /** Goes on after the page of the bank. @returns undefined when there is no such payment or text */
  finish(id: string, paRes: string): Progress | undefined {
    const verdict = this.verdicts.get(paRes)
    const operation = this.terminal.ledger.find(id)
    if (verdict?.id !== id || operation?.status !== "AwaitingAuthentication") {
      return undefined
    }
    this.verdicts.delete(paRes)
    return verdict.passed
      ? this.authorise(operation)
      : this.decline(operation, AUTHENTICATION_FAILED)
  }

  /** After a restart: what was planned for the operations of the ledger is planned again. */
  resume(): void {
    for (const operation of this.terminal.ledger.all()) {
      if (operation.status === "AwaitingAuthentication") {
        this.planBankPage(operation)
      }
      if (operation.status === "Authorized") {
        this.planExpiry(operation)
      }
    }
  }

  private planBankPage(operation: Operation): void {
    const { clock, switches } = this.terminal
    clock.at(operation.createdAt + switches.bankPageMinutes * MINUTE_MS, async () => {
      if (operation.status === "AwaitingAuthentication") {
        await this.decline(operation, AUTHENTICATION_FAILED).told
      }
    })
  }

  /** Money that nobody asked for in a week is free again. */
  private planExpiry(operation: Operation): void {
    const { clock, courier } = this.terminal
    clock.at((operation.authorizedAt ?? clock.now()) + WEEK_MS, async () => {
      if (operation.status === "Authorized") {
        operation.status = "Cancelled"
        await courier.tell("cancel", operation)
      }
    })
  }

  private toBank(operation: Operation): Progress {
    this.planBankPage(operation)
    const { amount, terms, card } = operation
    const asked = {
      MerchantName: null,
      FirstSix: card.firstSix,
      LastFour: card.lastFour,
      Amount: unpadded(amount),
      CurrencyCode: terms.currency,
      CultureName: terms.culture,
    }
    const paReq = `+/${Buffer.from(JSON.stringify(asked)).toString("base64")}`
    return { ...this.progress("challenge", operation, []), paReq }
  }

  private authorise(operation: Operation): Progress {
    const { card, terms } = operation
    if (card.code !== 0) {
      return this.decline(operation, card.code)
    }
    const { clock, ledger, switches } = this.terminal
    if (switches.fallbackBank) {
      const refused = declined(operation, SYSTEM_ERROR)
      const second = this.accepted(ledger.open(terms, card, clock.now(), operation.id))
      return this.progress("accepted", second, [
        ["fail", refused],
        ["pay", second],
      ])
    }
    const notices: Notice[] = [["pay", this.accepted(operation)]]
    if (switches.order === "fail-after-pay") {
      notices.push(["fail", declined({ ...operation }, SYSTEM_ERROR)])
    }
    if (switches.secondPay) {
      notices.push(["pay", this.accepted(ledger.open(terms, card, clock.now()))])
    }
    return this.progress("accepted", operation, notices)
  }

  private decline(operation: Operation, code: number, isTold = true): Progress {
    const refused = declined(operation, code)
    return this.progress("declined", refused, isTold ? [["fail", refused]] : [])
  }

  private progress(state: Progress["state"], operation: Operation, notices: Notice[]): Progress {
    this.terminal.emit("changed")
    return { state, operation, told: this.terminal.courier.tellInOrder(notices), paReq: "" }
  }

  /** The bank gives its word, or the money at once. */
  private accepted(operation: Operation): Operation {
    const now = this.terminal.clock.now()
    const held = operation.terms.schema === "Dual"
    Object.assign(operation, {
      status: held ? "Authorized" : "Completed",
      authorizedAt: now,
      confirmedAt: held ? null : now,
      authCode: newAuthCode(),
      rrn: newRrn(),
      token: newToken(),
    } satisfies Partial<Operation>)
    if (held) {
      this.planExpiry(operation)
    }
    return operation
  }
}

function declined(operation: Operation, code: number): Operation {
  return Object.assign(operation, {
    status: "Declined",
    reasonCode: code,
  } satisfies Partial<Operation>)
}
