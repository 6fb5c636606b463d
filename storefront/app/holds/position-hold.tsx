import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { CartItem } from "~/cart/types"
import { ClockIcon } from "~/components/icons"
import { formatTime } from "~/format/astana-time"
import { useHolds } from "./hold-context"
import { HoldForm } from "./hold-form"
import type { HoldPhase } from "./hold-phase"
import { TimeLeft } from "./time-left"

interface PositionHoldProps {
  item: CartItem
  /** a receiving method is chosen, so the coin should be held */
  due: boolean
}

/** G28: the clock of one position, and what to do when it has run out. */
export function PositionHold({ item, due }: PositionHoldProps) {
  const { phases } = useHolds()
  const phase = phases.get(item.id) ?? { kind: "none" }
  const box = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)

  // The button that was pressed goes away with what it put right; the focus stays beside it.
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) box.current?.focus()
    pressed.current = false
  }, [phase.kind])

  if (phase.kind === "none" && !due) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      onSubmit={() => {
        pressed.current = true
      }}
      className="mt-2 text-sm outline-none"
    >
      <Phase phase={phase} item={item} />
    </div>
  )
}

function Phase({ phase, item }: { phase: HoldPhase; item: CartItem }) {
  const { t } = useTranslation("holds")
  const enough = item.available >= item.quantity
  if (phase.kind === "none") {
    return (
      <div className="grid justify-items-start gap-2">
        <p className="text-muted">{t("notHeld")}</p>
        {enough && (
          <HoldForm intent="hold" page="cart">
            {t("hold")}
          </HoldForm>
        )}
      </div>
    )
  }
  if (phase.kind === "paying") {
    return <Line tone="text-success">{t("paying", { time: formatTime(phase.end) })}</Line>
  }
  if (phase.kind === "expired") {
    const { retryAt } = phase
    return (
      <div className="grid justify-items-start gap-2 rounded-md border-l-4 border-danger bg-danger-soft px-3 py-2">
        <p className="font-medium">{t(enough ? "expired" : "expiredGone")}</p>
        {retryAt !== null && <p>{t("retryAt", { time: formatTime(retryAt) })}</p>}
        {retryAt === null && enough && (
          <HoldForm intent="hold" page="cart">
            {t("tryAgain")}
          </HoldForm>
        )}
      </div>
    )
  }
  const ending = phase.kind === "ending"
  return (
    <Line tone={ending ? "text-danger" : "text-success"}>
      {t(ending ? "ending" : "heldFor")}{" "}
      <TimeLeft end={phase.end} secondsLeft={phase.secondsLeft} />
    </Line>
  )
}

function Line({ tone, children }: { tone: string; children: React.ReactNode }) {
  return (
    <p className={`flex items-start gap-1.5 ${tone}`}>
      <ClockIcon className="mt-px size-5 shrink-0" />
      <span>{children}</span>
    </p>
  )
}
