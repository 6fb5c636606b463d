import type { ReactNode } from "react"

type BadgeTone = "neutral" | "success" | "danger" | "gold"

const TONES: Record<BadgeTone, string> = {
  neutral: "bg-brand-soft text-ink",
  success: "bg-success-soft text-success",
  danger: "bg-danger-soft text-danger",
  gold: "bg-warning-soft text-gold",
}

/** A short state beside a name. */
export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center rounded-sm px-2 py-0.5 text-sm font-medium ${TONES[tone]}`}
    >
      {children}
    </span>
  )
}
