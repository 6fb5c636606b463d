import { Records } from "../nuc/files"

/** Where numbers begin: above what 32 bits hold, as at the real service. */
const FIRST = 3_503_689_911n

/** Every fourth number is above this and odd, which no double can be: whoever reads it as one pays for it. */
const LONG = 9_007_199_254_740_992n

const RECORD = "card-operations"

/**
 * Numbers of operations, which never come a second time, not even after a restart. The first one depends on
 * the time, so they hardly repeat when the record was lost.
 */
export class OperationNumbers {
  private readonly kept: Records<{ next: number }>

  constructor(stateDir: string) {
    this.kept = new Records(stateDir)
  }

  next(): string {
    const given = this.kept.read(RECORD)?.next ?? secondsOf2026()
    this.kept.write(RECORD, { next: given + 1 })
    return String((given % 4 === 3 ? LONG : FIRST) + BigInt(given))
  }
}

const secondsOf2026 = (): number => Math.floor((Date.now() - Date.UTC(2026, 0)) / 1_000)
