import type { ReactNode } from "react"

/** A quiet box for things that belong together. */
export function Card({ children, className = "" }: { children: ReactNode; className?: string }) {
  return (
    <div className={`rounded-lg border border-line bg-surface p-4 sm:p-6 ${className}`}>
      {children}
    </div>
  )
}
