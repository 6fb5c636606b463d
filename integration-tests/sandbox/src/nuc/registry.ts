import path from "node:path"
import type { Algorithm } from "../keys"
import { Records } from "./files"
import { keepPerson, openPerson, type KeptPerson } from "./kept"
import type { Person } from "./person"

/** Numbers of RFC 5280 section 5.3.1. */
export const REASONS = {
  unspecified: 0,
  keyCompromise: 1,
  affiliationChanged: 3,
  superseded: 4,
  cessationOfOperation: 5,
  certificateHold: 6,
} as const

export type Reason = keyof typeof REASONS

/** A certificate that was revoked, or put on hold and perhaps released again. */
export interface Revocation {
  serial: string
  algorithm: Algorithm
  reason: Reason
  at: string
  /** When a hold was lifted. */
  liftedAt?: string
}

/**
 * Which certificates were given out and which of them revoked. Kept in files, so that a test process
 * can give certificates out for which the server of another process answers.
 */
export class Registry {
  private readonly people: Records<KeptPerson & { givenOut: boolean }>
  private readonly revoked: Records<Revocation>

  constructor(stateDir: string) {
    this.people = new Records(path.join(stateDir, "people"))
    this.revoked = new Records(path.join(stateDir, "revoked"))
  }

  /** @param givenOut false for a certificate of which the authority claims to know nothing */
  add(person: Person, givenOut: boolean): void {
    this.people.write(person.serial, { ...keepPerson(person), givenOut })
  }

  find(serial: string): Person | undefined {
    const { givenOut: _, ...kept } = this.people.read(serial) ?? {}
    return "serial" in kept ? openPerson(kept) : undefined
  }

  revoke(person: Pick<Person, "serial" | "algorithm">, reason: Reason, at = new Date()): void {
    const { serial, algorithm } = person
    this.revoked.write(serial, { serial, algorithm, reason, at: at.toISOString() })
  }

  /** Lifts a hold. */
  reinstate(serial: string, at = new Date()): void {
    const revocation = this.revoked.read(serial)
    if (revocation) {
      this.revoked.write(serial, { ...revocation, liftedAt: at.toISOString() })
    }
  }

  /** What is in force for a certificate; "unknown" when it was never given out. */
  look(serial: string): "good" | "unknown" | Revocation {
    const revocation = this.revoked.read(serial)
    if (revocation && !revocation.liftedAt) {
      return revocation
    }
    return this.people.read(serial)?.givenOut ? "good" : "unknown"
  }

  revocations(algorithm: Algorithm): Revocation[] {
    return this.revoked.all().filter((revocation) => revocation.algorithm === algorithm)
  }
}
