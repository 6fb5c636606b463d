import type { ReactNode } from "react"

type AlertLevel = "info" | "success" | "warning" | "danger"

const LEVELS: Record<AlertLevel, string> = {
  info: "border-brand bg-brand-soft",
  success: "border-success bg-success-soft",
  warning: "border-gold-line bg-warning-soft",
  danger: "border-danger bg-danger-soft",
}

interface AlertProps {
  level?: AlertLevel
  title?: string
  children?: ReactNode
}

/** A message about what just happened. Warnings and errors are announced at once, the rest politely. */
export function Alert({ level = "info", title, children }: AlertProps) {
  const urgent = level === "danger" || level === "warning"
  return (
    <div
      role={urgent ? "alert" : "status"}
      className={`rounded-md border-l-4 px-4 py-3 ${LEVELS[level]}`}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  )
}
