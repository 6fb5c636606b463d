import { useTranslation } from "react-i18next"

interface SpinnerProps {
  className?: string
  /** what is being waited for; a general word when left out */
  label?: string
}

/** Waiting, for less than a screenful. */
export function Spinner({ className = "size-6", label }: SpinnerProps) {
  const { t } = useTranslation()
  return (
    <span role="status" className="inline-flex items-center gap-2 text-muted">
      <svg viewBox="0 0 24 24" className={`animate-spin ${className}`} aria-hidden="true">
        <circle
          cx="12"
          cy="12"
          r="9"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray="42 15"
        />
      </svg>
      {label ?? t("loading")}
    </span>
  )
}
