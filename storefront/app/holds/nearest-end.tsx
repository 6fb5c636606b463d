import { useTranslation } from "react-i18next"
import { ClockIcon } from "~/components/icons"
import { useHolds } from "./hold-context"
import { phaseOf } from "./hold-phase"
import { TimeLeft } from "./time-left"

const NO_MORE = { keptUntil: null, renewalsLeft: 0, retryAt: null }

/** G28: until when everything must be paid, which is when the first clock of the cart runs out. */
export function NearestEnd() {
  const { t } = useTranslation("holds")
  const { nearest, now } = useHolds()
  const phase = phaseOf({ state: "held", expiresAt: nearest, ...NO_MORE }, now)
  if (phase.kind !== "held" && phase.kind !== "ending") return null
  const ending = phase.kind === "ending"
  return (
    <p
      className={`flex items-start gap-2 rounded-md border px-3 py-2 ${
        ending ? "border-danger bg-danger-soft" : "border-line bg-sunken"
      }`}
    >
      <ClockIcon className={`mt-0.5 size-5 shrink-0 ${ending ? "text-danger" : "text-gold"}`} />
      <span>
        {t("payIn")} <TimeLeft end={phase.end} secondsLeft={phase.secondsLeft} />
      </span>
    </p>
  )
}
