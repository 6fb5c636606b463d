import { PkiError } from "../errors"
import type { CrlSource, OcspSource, TimeStampSource } from "../types"
import { readLimited } from "./read-limited"

export interface HttpTransportOptions {
  ocspUrl?: string
  /** Lists and their deltas, of all authorities. */
  crlUrls?: readonly string[]
  tsaUrl?: string
  /** For one answer of OCSP or of the stamp authority; 5 seconds unless said. Lists may take six times as long. */
  timeoutMs?: number
  /** Of a list; 20 MB unless said. Other answers may have 64 KB. */
  maxBytes?: number
  /** Where the last good lists are kept. */
  crlFolder?: string
}

const DEFAULT_TIMEOUT_MS = 5_000
const LIST_PATIENCE = 6
const DEFAULT_LIST_BYTES = 20 * 1024 * 1024
const ANSWER_BYTES = 64 * 1024

/**
 * Sources that speak HTTP with configured addresses, and never with one that a certificate names. Plain http is
 * enough, because all that is believed of an answer is its signature; redirects are not followed.
 */
export function httpTransport(options: HttpTransportOptions): {
  ocsp?: OcspSource
  crl?: CrlSource
  tsa?: TimeStampSource
} {
  const { ocspUrl, crlUrls, tsaUrl, crlFolder } = options
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS
  const post = (url: string, kind: string) => (body: Uint8Array) =>
    exchange(url, timeoutMs, ANSWER_BYTES, {
      method: "POST",
      headers: { "content-type": `application/${kind}` },
      body: Buffer.from(body),
    })
  const ask = ocspUrl && post(ocspUrl, "ocsp-request")
  const load = (url: string) =>
    exchange(url, timeoutMs * LIST_PATIENCE, options.maxBytes ?? DEFAULT_LIST_BYTES, {})
  return {
    ...(ask && { ocsp: { fetch: (_issuer, request) => ask(request) } }),
    ...(crlUrls?.length && { crl: { urls: crlUrls, fetch: load, folder: crlFolder } }),
    ...(tsaUrl && { tsa: { fetch: post(tsaUrl, "timestamp-query") } }),
  }
}

async function exchange(
  url: string,
  timeoutMs: number,
  maxBytes: number,
  request: RequestInit
): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeoutMs)
  const response = await fetch(url, { ...request, signal, redirect: "error" })
  if (!response.ok) {
    await response.body?.cancel()
    throw new PkiError("transport_failed", `${new URL(url).host} answered ${response.status}`)
  }
  return readLimited(response, maxBytes)
}
