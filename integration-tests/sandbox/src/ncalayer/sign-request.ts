/** A request for a signature, whichever module it came through. */
export interface SignRequest {
  format: "cms" | "raw"
  /** The bytes to be signed, one entry for each document. */
  documents: Buffer[]
  /** Whether more than one was asked for in one go. */
  several: boolean
  attached: boolean
  digested: boolean
  timeStamp: boolean
  outputCertificate: boolean
  allowExpired: boolean
  extKeyUsageOids: string[]
  iin: string | null
  serialNumber: string | null
  /** `null`: only keys of the current authority. */
  chain: unknown[] | null
}

/** A request that the program refuses without showing anything to the person. */
export class RequestError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message)
    this.name = "RequestError"
  }
}
