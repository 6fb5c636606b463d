import type { ReactNode } from "react"
import { Ornament } from "./ornament"

interface EmptyStateProps {
  title: string
  text: string
  /** ways out: at least one link or button */
  children: ReactNode
}

/** Nothing to show, said kindly and with a way on. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="mx-auto max-w-lg py-10 text-center">
      <Ornament className="mx-auto h-14 w-18 text-gold-line" />
      <h2 className="mt-5">{title}</h2>
      <p className="mt-2 text-muted">{text}</p>
      <div className="mt-6 flex flex-wrap justify-center gap-3">{children}</div>
    </div>
  )
}
