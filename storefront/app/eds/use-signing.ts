import { useCallback, useEffect, useRef, useState } from "react"
import { useLanguage, usePaths } from "~/shell/use-root-data"
import type { Purpose, Signed } from "./challenge"
import { requestChallenge } from "./request-challenge"
import { SigningTrouble } from "./trouble"

export type SigningState =
  | { phase: "idle" }
  /** fetching the challenge, reaching NCALayer, its window is open */
  | { phase: "preparing" | "connecting" | "window" }
  | { phase: "trouble"; trouble: SigningTrouble }

interface Signing {
  state: SigningState
  /** @returns null when nothing was signed; the state then says why */
  sign: (purpose: Purpose, agreementId?: string) => Promise<Signed | null>
  cancel: () => void
}

/** One signature at a time, from the challenge to what NCALayer made of it. */
export function useSigning(): Signing {
  const [state, setState] = useState<SigningState>({ phase: "idle" })
  const running = useRef<AbortController | null>(null)
  const path = usePaths().challenge
  const language = useLanguage()

  useEffect(() => () => running.current?.abort(), [])

  const sign = useCallback<Signing["sign"]>(
    async (purpose, agreementId) => {
      running.current?.abort()
      const { signal } = (running.current = new AbortController())
      try {
        setState({ phase: "preparing" })
        // NCALayer's client is loaded by those who sign, not by those who look.
        const [{ signWithNcaLayer }, { challenge, url }] = await Promise.all([
          import("./ncalayer/sign"),
          requestChallenge({ path, purpose, agreementId }, signal),
        ])
        setState({ phase: "connecting" })
        const onWindow = () => setState({ phase: "window" })
        const options = { url, challenge, language, signal, onWindow }
        const signature = await signWithNcaLayer(options)
        setState({ phase: "idle" })
        return { challenge_id: challenge.id, signature }
      } catch (error) {
        const trouble = signal.aborted
          ? new SigningTrouble("cancelled")
          : error instanceof SigningTrouble
            ? error
            : new SigningTrouble("store")
        setState({ phase: "trouble", trouble })
        return null
      }
    },
    [path, language]
  )

  const cancel = useCallback(() => running.current?.abort(), [])
  return { state, sign, cancel }
}
