import { randomBytes } from "node:crypto"
import { newAuthCode, newRrn, newToken } from "../ledger"
import type { Operation, Terms } from "../operation"
import type { Terminal } from "../terminal"
import type { CardTrace } from "./card"

/** How far a payment has come: at its end, or at the page of the bank. */
export type Progress =
  | { state: "accepted" | "declined"; operation: Operation }
  | { state: "challenge"; operation: Operation; paReq: string }

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
      const progress = await this.authorise(operation)
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
  async finish(id: string, paRes: string): Promise<Progress | undefined> {
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

  private toBank(operation: Operation): Progress {
    const { clock, switches } = this.terminal
    clock.at(clock.now() + switches.bankPageMinutes * MINUTE_MS, async () => {
      if (operation.status === "AwaitingAuthentication") {
        await this.decline(operation, AUTHENTICATION_FAILED)
      }
    })
    const { amount, terms, card } = operation
    const asked = {
      MerchantName: null,
      FirstSix: card.firstSix,
      LastFour: card.lastFour,
      Amount: amount / 100,
      CurrencyCode: terms.currency,
      CultureName: terms.culture,
    }
    const paReq = `+/${Buffer.from(JSON.stringify(asked)).toString("base64")}`
    return { state: "challenge", operation, paReq }
  }

  private async authorise(operation: Operation): Promise<Progress> {
    const { card, terms } = operation
    if (card.code !== 0) {
      return this.decline(operation, card.code)
    }
    const { clock, courier, ledger, switches } = this.terminal
    if (switches.fallbackBank) {
      await this.decline(operation, SYSTEM_ERROR)
      const second = ledger.open(terms, card, clock.now(), operation.id)
      await this.accept(second)
      return { state: "accepted", operation: second }
    }
    await this.accept(operation)
    if (switches.order === "fail-after-pay") {
      await courier.tell("fail", { ...operation, reasonCode: SYSTEM_ERROR, status: "Declined" })
    }
    if (switches.secondPay) {
      await this.accept(ledger.open(terms, card, clock.now()))
    }
    return { state: "accepted", operation }
  }

  private async accept(operation: Operation): Promise<void> {
    const { clock, courier } = this.terminal
    const now = clock.now()
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
      clock.at(now + WEEK_MS, () => this.expire(operation))
    }
    await courier.tell("pay", operation)
  }

  /** Money that nobody asked for in a week is free again. */
  private async expire(operation: Operation): Promise<void> {
    if (operation.status === "Authorized") {
      operation.status = "Cancelled"
      await this.terminal.courier.tell("cancel", operation)
    }
  }

  private async decline(operation: Operation, code: number, told = true): Promise<Progress> {
    Object.assign(operation, { status: "Declined", reasonCode: code } satisfies Partial<Operation>)
    if (told) {
      await this.terminal.courier.tell("fail", operation)
    }
    return { state: "declined", operation }
  }
}
