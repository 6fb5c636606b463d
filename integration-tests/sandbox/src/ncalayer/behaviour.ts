import { CMS_FAULTS, type CmsFault } from "../cms/faults"
import type { StampChoice } from "../cms/sign"

/** What happens to a request for a signature. */
export const MODES = [
  "sign",
  "ask",
  "cancel",
  "wrong-person",
  "wrong-content",
  "error",
  "hang",
  "close",
  "silent",
  "module-not-found",
] as const

/** How a result is wrapped: 1.4 always sends an array, older versions a string, with `outputCert` an object. */
export const SHAPES = ["array", "string", "object"] as const

/** How a CMS is written. */
export const ENCODINGS = ["pem", "pem-crlf", "base64", "base64-lines"] as const

export type Mode = (typeof MODES)[number]
export type Shape = (typeof SHAPES)[number]
export type Encoding = (typeof ENCODINGS)[number]

export interface Behaviour {
  /** Whose key signs: a name of the list or a serial number. */
  person: string
  mode: Mode
  shape: Shape
  encoding: Encoding
  /** Whether keys that the request's filters exclude are withheld, as the real program does. */
  strict: boolean
  /** The code of mode `error`. */
  errorCode: string
  /** A fault to build into the signature. */
  fault: CmsFault | null
  timeStamp: StampChoice | null
  ess: boolean | "mismatch"
  /** By how much the clock of this computer is wrong, in minutes. */
  clockOffMinutes: number
}

export const USUAL: Behaviour = {
  person: "aigerim",
  mode: "sign",
  shape: "array",
  encoding: "pem",
  strict: false,
  errorCode: "GENERAL_ERROR",
  fault: null,
  timeStamp: null,
  ess: true,
  clockOffMinutes: 0,
}

const KNOWN: Partial<Record<keyof Behaviour, readonly unknown[]>> = {
  mode: MODES,
  shape: SHAPES,
  encoding: ENCODINGS,
  fault: [...CMS_FAULTS, null],
}

/** @throws Error with a sentence for a change that makes no sense */
export function withChange(current: Behaviour, change: Partial<Behaviour>): Behaviour {
  for (const [name, value] of Object.entries(change)) {
    if (!(name in USUAL)) {
      throw new Error(`There is no setting ${name}.`)
    }
    const known = KNOWN[name as keyof Behaviour]
    if (known && !known.includes(value)) {
      throw new Error(`${name} can be ${known.join(", ")}.`)
    }
  }
  return { ...current, ...change }
}
