import type { ReactNode } from "react"
import { Ornament } from "./ornament"

interface ErrorStateProps {
  title: string
  text: string
  children: ReactNode
}

/** A whole page that could not be shown. */
export function ErrorState({ title, text, children }: ErrorStateProps) {
  return (
    <section className="mx-auto max-w-xl py-12 text-center">
      <Ornament className="mx-auto h-16 w-20 text-gold-line" />
      <h1 className="mt-6">{title}</h1>
      <p className="mt-3 text-muted">{text}</p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">{children}</div>
    </section>
  )
}
