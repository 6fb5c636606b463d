import type { Challenge } from "altcha/types"
import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Refusal } from "~/i18n/error-text.server"
import { useLanguage, usePaths } from "~/shell/use-root-data"
import type { Captcha, CaptchaUse } from "./types"

export type CheckState = "verifying" | "verified" | "failed" | "open"

export interface Check {
  state: CheckState
  /** solution to be sent with the form, once there is one */
  solution: string | null
  /** why there is no challenge, in the store's words */
  problem: string | null
}

const START: Check = { state: "verifying", solution: null, problem: null }

/** What the widget calls its states. */
const STATES: Partial<Record<string, CheckState>> = {
  unverified: "open",
  verifying: "verifying",
  verified: "verified",
  error: "failed",
}

interface WidgetNews {
  state: string
  payload: string | null
}

/** A widget whose clock is wrong may call every challenge expired: no more often than this it gets another one. */
const SHORTEST_RENEWAL_MS = 20_000

/**
 * Runs the widget in a place of the page: solves the first challenge at once, and fetches another one when it
 * expires. `again` starts anew, after a form has used the solution up.
 */
export function useCaptcha(captcha: Captcha, use: CaptchaUse) {
  const { t } = useTranslation("captcha")
  const language = useLanguage()
  const url = usePaths().captcha(use)
  const place = useRef<HTMLDivElement>(null)
  const [first] = useState(captcha)
  const [check, setCheck] = useState(START)
  const renew = useRef<() => void>()

  useEffect(() => {
    const node = place.current
    if (!first.required || !node) return
    const over = new AbortController()
    let startedAt = 0
    // Browsers remember a script that did not come: only a new document asks for it again.
    renew.current = () => window.location.reload()

    const begin = async () => {
      const { createWidget } = await import("./widget.client")
      const { widget, mount } = createWidget(language, {
        label: t("label"),
        verifying: t("verifying"),
        verified: t("verified"),
        expired: t("expired"),
        error: t("failed"),
        waitAlert: t("wait"),
      })
      if (over.signal.aborted) return
      const solve = async (challenge: object) => {
        startedAt = Date.now()
        await widget.configure({ challenge: challenge as Challenge })
        await widget.verify()
      }
      const solveAnother = async () => {
        setCheck(START)
        const { captcha, refusal } = await fetchCaptcha(url, over.signal)
        if (captcha?.challenge) await solve(captcha.challenge)
        else setCheck({ state: "failed", solution: null, problem: refusal?.message ?? null })
      }
      renew.current = () => void solveAnother().catch(fail)
      widget.addEventListener("statechange", (event) => {
        const { state, payload } = (event as CustomEvent<WidgetNews>).detail
        const known = STATES[state]
        if (known) setCheck({ state: known, solution: payload || null, problem: null })
        const old = Date.now() - startedAt > SHORTEST_RENEWAL_MS
        if (state === "expired" && old) renew.current?.()
      })
      await mount(node)
      await (first.challenge ? solve(first.challenge) : solveAnother())
    }
    const fail = () => {
      if (!over.signal.aborted) setCheck({ state: "failed", solution: null, problem: null })
    }
    begin().catch(fail)
    return () => {
      over.abort()
      renew.current = undefined
    }
  }, [first, language, t, url])

  return { place, check, again: () => renew.current?.() }
}

async function fetchCaptcha(
  url: string,
  signal: AbortSignal
): Promise<{ captcha?: Captcha; refusal?: Refusal }> {
  const response = await fetch(url, { signal, cache: "no-store" })
  return (await response.json()) as { captcha?: Captcha; refusal?: Refusal }
}
