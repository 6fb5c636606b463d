import { EventEmitter } from "node:events"
import type { Clock } from "../clock"
import type { Operation } from "../operation"
import type { Switches } from "../switches"
import { checkVerdict } from "./check-verdict"
import { deliveryOf, type Delivery } from "./delivery"
import { fieldsOf } from "./fields"
import { messageOf, type Message } from "./message"
import { post } from "./post"
import { noticeSettings, type Fields, type NoticeSettings, type NoticeType } from "./types"

/** What a courier needs of its terminal. */
export interface Sender {
  readonly clock: Clock
  readonly apiSecret: string
  readonly switches: Switches
}

/** Types that tell about an operation. */
export type OperationNotice = Exclude<NoticeType, "recurrent" | "receipt">

/** Something to tell about an operation. */
export type Notice = [type: Exclude<OperationNotice, "check">, operation: Operation]

/** A notification on its way. */
interface Parcel {
  type: NoticeType
  transactionId: string
  message: Message
  settings: NoticeSettings
}

const MINUTE_MS = 60_000

/** Minutes until the next try; the last one goes for all that follow. */
const RETRY_MINUTES = [1, 2, 5, 10, 30]
const MOST_ATTEMPTS = 100
const ANSWER_TIMEOUT_MS = 30_000

/** Brings notifications to a shop, again and again until it has recorded them, and keeps the log. */
export class Courier extends EventEmitter<{ changed: [] }> {
  readonly settings: Record<NoticeType, NoticeSettings>
  readonly deliveries: Delivery[] = []
  private readonly underWay = new Set<Promise<unknown>>()

  constructor(
    private readonly sender: Sender,
    base: string | undefined
  ) {
    super()
    this.settings = noticeSettings(base)
  }

  /** Where all types are told from now on. */
  tellAt(base: string | undefined): void {
    Object.assign(this.settings, noticeSettings(base))
  }

  /**
   * Asks the shop whether a payment may go on.
   * @returns 0, or the code of the refusal; 0 when the shop does not want to be asked
   */
  async check(operation: Operation): Promise<number> {
    const parcel = this.pack("check", operation)
    if (!parcel) {
      return 0
    }
    const { checkTimeoutMs, copies } = this.sender.switches
    const tries = Array.from({ length: copies.check ?? 1 }, () =>
      this.tracked(this.hand(parcel, 1, checkTimeoutMs))
    )
    const verdicts = (await Promise.all(tries)).map(checkVerdict)
    return verdicts.find((verdict) => verdict !== 0) ?? 0
  }

  /** Tells the shop about an operation. @returns when the first try of a prompt notification is over */
  tell(...notice: Notice): Promise<void> {
    return this.tellInOrder([notice])
  }

  /** Tells several things as they are now, each after the first try of the one before. */
  tellInOrder(notices: Notice[]): Promise<void> {
    const parcels = notices.map(([type, operation]) => this.pack(type, operation))
    const send = async (): Promise<void> => {
      for (const parcel of parcels) {
        await this.send(parcel)
      }
    }
    return this.tracked(send())
  }

  /** Tells the shop something that is not about one operation. */
  async tellFields(type: NoticeType, transactionId: string, fields: Fields): Promise<void> {
    await this.send(this.packFields(type, transactionId, fields))
  }

  /** Sends what was a Check to the address of Pay, signature and all. */
  async replayCheckAsPay(operation: Operation): Promise<void> {
    const parcel = this.pack("check", operation)
    if (parcel) {
      await this.tracked(this.hand({ ...parcel, type: "pay", settings: this.settings.pay }, 1))
    }
  }

  /** Resolves when nothing is on its way; what is planned for later stays planned. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) {
      await Promise.allSettled(this.underWay)
    }
  }

  private pack(type: OperationNotice, operation: Operation): Parcel | undefined {
    return this.packFields(type, operation.id, fieldsOf(type, operation, this.sender.clock.now()))
  }

  private packFields(type: NoticeType, transactionId: string, fields: Fields): Parcel | undefined {
    const settings = this.settings[type]
    const { switches, apiSecret } = this.sender
    if (!settings.IsEnabled || !settings.Address || switches.lost.includes(type)) {
      return undefined
    }
    const message = messageOf(withFields(fields, switches.fields[type]), apiSecret, switches)
    return { type, transactionId, message, settings: { ...settings } }
  }

  private async send(parcel: Parcel | undefined): Promise<void> {
    if (!parcel) {
      return
    }
    const { copies, delayMs } = this.sender.switches
    const late = delayMs[parcel.type]
    const all = Array.from({ length: copies[parcel.type] ?? 1 }, () =>
      late ? this.later(parcel, 1, late) : this.tracked(this.attempt(parcel, 1))
    )
    await Promise.all(all)
  }

  private async attempt(parcel: Parcel, attempt: number): Promise<void> {
    const { status, code } = await this.hand(parcel, attempt)
    if ((status !== 200 || code !== 0) && attempt < MOST_ATTEMPTS) {
      const minutes = RETRY_MINUTES[attempt - 1] ?? RETRY_MINUTES.at(-1)!
      this.later(parcel, attempt + 1, minutes * MINUTE_MS)
    }
  }

  private later(parcel: Parcel, attempt: number, ms: number): void {
    const { clock } = this.sender
    clock.at(clock.now() + ms, () => this.tracked(this.attempt(parcel, attempt)))
  }

  private async hand(parcel: Parcel, attempt: number, timeoutMs = ANSWER_TIMEOUT_MS) {
    const { type, transactionId, message, settings } = parcel
    const address = String(settings.Address)
    const now = this.sender.clock.now()
    const answer = await post(address, settings.HttpMethod, message, timeoutMs)
    const what = { type, transactionId, address, attempt, body: message.body }
    this.deliveries.push(deliveryOf(what, now, answer))
    this.emit("changed")
    return answer
  }

  private tracked<Result>(work: Promise<Result>): Promise<Result> {
    this.underWay.add(work)
    void work.finally(() => this.underWay.delete(work)).catch(() => undefined)
    return work
  }
}

function withFields(fields: Fields, change: Record<string, string | null> = {}): Fields {
  const kept = fields.filter(([name]) => change[name] !== null)
  const known = kept.map(([name, value]): [string, string] => [name, change[name] ?? value])
  const names = new Set(fields.map(([name]) => name))
  const added = Object.entries(change).filter(
    (entry): entry is [string, string] => entry[1] !== null && !names.has(entry[0])
  )
  return [...known, ...added]
}
