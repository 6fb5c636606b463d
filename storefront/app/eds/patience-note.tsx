import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"

const PATIENCE_MS = { preparing: 8_000, connecting: 3_000, window: 25_000 }

/** What may be the matter when a step takes longer than it usually does. */
export function PatienceNote({ step }: { step: keyof typeof PATIENCE_MS }) {
  const { t } = useTranslation("eds")
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS[step])
    return () => clearTimeout(timer)
  }, [step])
  return isLong ? <p className="mt-2 text-sm">{t(`patience.${step}`)}</p> : null
}
