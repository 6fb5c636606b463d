import ncalayer from "ncalayer-js-client"
import type { Language } from "~/i18n/languages"
import type { Challenge } from "../challenge"
import { SigningTrouble } from "../trouble"
import { connectClient } from "./connect"

interface SignOptions {
  url: string
  challenge: Challenge
  language: Language
  /** ends everything; the trouble is then `cancelled` */
  signal: AbortSignal
  /** called when NCALayer has been asked and its window is open */
  onWindow: () => void
}

/**
 * Lets NCALayer sign a challenge with a key that the buyer chooses in its window.
 * @returns the signature, a CMS as PEM or bare base64
 * @throws SigningTrouble
 */
export async function signWithNcaLayer(options: SignOptions): Promise<string> {
  const { url, challenge, language, signal, onWindow } = options
  const deadline = new AbortController()
  const ends = AbortSignal.any([signal, deadline.signal])
  const left = Math.max(0, Date.parse(challenge.expires_at) - Date.now())
  const timer = setTimeout(() => deadline.abort(), left)
  try {
    const client = await connectClient(url, ends)
    onWindow()
    const { decode, encapsulate, extKeyUsageOids, chain } = challenge.ncalayer
    const signer = chain ? { extKeyUsageOids, chain } : { extKeyUsageOids }
    const storages = ncalayer.NCALayerClient.basicsStorageAll
    const locale = language === "kk" ? "kk" : "ru"
    const result = await client
      .basicsSignCMS(storages, challenge.data, { decode, encapsulate }, signer, locale)
      .catch((error: unknown) => explain(error, client.wsConnection))
      .finally(() => client.wsConnection?.close())
    return signatureOf(result)
  } catch (error) {
    if (signal.aborted) throw new SigningTrouble("cancelled")
    if (deadline.signal.aborted) throw new SigningTrouble("no_answer")
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** The one signature of an answer: a text, or, where a certificate comes along, a list in an object. */
function signatureOf(result: unknown): string {
  const { signatures } = Object(result) as { signatures?: unknown[] }
  const signature = signatures?.[0] ?? result
  if (typeof signature === "string" && signature !== "") return signature
  throw new SigningTrouble("failed")
}

/** The package tells failures apart in a sentence only: the program's code stands before the first colon. */
function explain(error: unknown, socket: WebSocket | null): never {
  const { message, canceledByUser } = error as Error & { canceledByUser?: boolean }
  if (canceledByUser) throw new SigningTrouble("cancelled")
  if (!socket || socket.readyState !== WebSocket.OPEN) throw new SigningTrouble("lost")
  const code = /^(\w+): /.exec(message)?.[1]
  if (!code || code === "undefined") throw new SigningTrouble("outdated")
  throw new SigningTrouble("failed", code)
}
