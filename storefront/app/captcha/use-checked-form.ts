import { useEffect, useRef, useState, type FormEvent } from "react"
import type { Captcha, CaptchaUse } from "./types"
import { useCaptcha } from "./use-captcha"

/**
 * Lets forms go only with a solved challenge: one that is sent too early waits for it and then goes by itself.
 * @param captcha the page's first challenge
 * @param refused the last refusal; a solution is good once, so each refusal asks for another one
 */
export function useCheckedForm(captcha: Captcha, use: CaptchaUse, refused: unknown) {
  const { place, check, again } = useCaptcha(captcha, use)
  const [waiting, setWaiting] = useState<HTMLFormElement | null>(null)
  const restart = useRef(again)
  restart.current = again

  useEffect(() => {
    if (refused) restart.current()
  }, [refused])

  useEffect(() => {
    if (!waiting || check.state === "verifying") return
    setWaiting(null)
    if (check.solution) waiting.requestSubmit()
  }, [waiting, check])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (!captcha.required || check.solution) return
    event.preventDefault()
    setWaiting(event.currentTarget)
    if (check.state !== "verifying") again()
  }
  return { place, check, again, waiting, onSubmit }
}
