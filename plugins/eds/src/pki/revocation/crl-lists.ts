import type { Context } from "../context"
import { PkiError } from "../errors"
import type { CrlSource } from "../types"
import type { Authority } from "../x509/trust-store"
import { readCrl, type Crl } from "./crl"
import { CrlFolder } from "./crl-folder"
import { fits, newest, requireFreshLists, type CrlPair } from "./crl-status"
import { requireCrlIssuer } from "./crl-verify"

const DEFAULT_MAX_AGE_MS = 24 * 3_600_000
/** How often an outage is tried again on behalf of buyers. */
const RETRY_MS = 30_000

/** An address whose list could not be taken. */
export interface CrlFailure {
  url: string
  code: string
}

/** The newest verified revocation lists of all authorities, loaded when they are first needed. */
export class CrlLists {
  /** By authority: its full list and its deltas. */
  readonly #kept = new Map<string, Crl>()
  readonly #folder: CrlFolder
  readonly #maxAgeMs: number
  #restored: Promise<void> | undefined
  #refreshing: Promise<CrlFailure[]> | undefined
  #tried = -Infinity

  constructor(
    private readonly source: CrlSource,
    private readonly context: Context
  ) {
    this.#folder = new CrlFolder(source.folder)
    this.#maxAgeMs = source.maxAgeMs ?? DEFAULT_MAX_AGE_MS
  }

  /**
   * Lists of an authority that are fresh at the moment; loads them anew when the kept ones are not.
   *
   * @throws PkiError `revocation_unavailable`, `crl_stale`
   */
  async fresh(authority: Authority, at: Date): Promise<CrlPair> {
    await (this.#restored ??= this.#restore())
    try {
      return this.#find(authority, at)
    } catch (error) {
      if (this.context.clock().getTime() - this.#tried < RETRY_MS) throw error
      await this.refresh()
      return this.#find(authority, at)
    }
  }

  /** Loads all lists; calls at the same time share one load. */
  refresh(): Promise<CrlFailure[]> {
    this.#refreshing ??= this.#load().finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  async #load(): Promise<CrlFailure[]> {
    this.#tried = this.context.clock().getTime()
    const failures = await Promise.all(
      this.source.urls.map(async (url) => {
        try {
          const der = await this.source.fetch(url)
          if (await this.#take(der)) await this.#folder.write(url, der)
          return []
        } catch (error) {
          return [{ url, code: error instanceof PkiError ? error.code : "revocation_unavailable" }]
        }
      })
    )
    return failures.flat()
  }

  async #restore(): Promise<void> {
    for (const url of this.source.urls) {
      const der = await this.#folder.read(url)
      if (der) await this.#take(der).catch(() => false)
    }
  }

  /** @returns whether the list is newer than the one of its kind that was kept */
  async #take(der: Uint8Array): Promise<boolean> {
    const crl = readCrl(der)
    const { certificate } = await requireCrlIssuer(crl, this.context)
    const key = keyOf(certificate.sha256, crl.baseNumber !== undefined)
    const kept = this.#kept.get(key)
    if (kept && kept.thisUpdate >= crl.thisUpdate) return false
    this.#kept.set(key, crl)
    return true
  }

  #find({ certificate }: Authority, at: Date): CrlPair {
    const base = this.#kept.get(keyOf(certificate.sha256, false))
    if (!base) throw new PkiError("revocation_unavailable", "no revocation list")
    const delta = this.#kept.get(keyOf(certificate.sha256, true))
    const pair = delta && fits(delta, base) && delta.nextUpdate > at ? { base, delta } : { base }
    requireFreshLists(pair, at, this.#maxAgeMs)
    return pair
  }
}

/** The evidence that two lists are. */
export function crlEvidence(pair: CrlPair) {
  return {
    source: "crl" as const,
    producedAt: newest(pair).thisUpdate,
    der: pair.base.der,
    ...(pair.delta && { deltaDer: pair.delta.der }),
  }
}

function keyOf(authority: string, delta: boolean): string {
  return `${authority} ${delta}`
}
