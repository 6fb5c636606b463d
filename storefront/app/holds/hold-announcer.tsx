import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { CartItem } from "~/cart/types"
import { formatTime } from "~/format/astana-time"
import { useHolds } from "./hold-context"
import type { HoldPhase } from "./hold-phase"

/** What is worth saying aloud when a clock passes from one phase to the next. */
export function announcement(
  before: HoldPhase | undefined,
  after: HoldPhase
): "ending" | "expired" | "held" | null {
  if (before === undefined || before.kind === after.kind) return null
  if (after.kind === "ending" || after.kind === "expired") return after.kind
  return after.kind === "held" ? "held" : null
}

/** Tells screen readers what a clock has come to: once for each turn, never each second. */
export function HoldAnnouncer({ items }: { items: CartItem[] }) {
  const { t } = useTranslation("holds")
  const { phases } = useHolds()
  const before = useRef(phases)
  const [text, setText] = useState("")

  useEffect(() => {
    const news = items.flatMap(({ id, title }) => {
      const phase = phases.get(id)
      const kind = phase && announcement(before.current.get(id), phase)
      if (!kind) return []
      const time = phase.kind === "held" || phase.kind === "ending" ? formatTime(phase.end) : ""
      return [t(`say.${kind}`, { title, time })]
    })
    before.current = phases
    if (news.length > 0) setText(news.join(" "))
  }, [items, phases, t])

  return (
    <p role="status" className="sr-only">
      {text}
    </p>
  )
}
