import { useTranslation } from "react-i18next"
import { ClockIcon } from "~/components/icons"
import { useHolds } from "./hold-context"
import { HoldForm, type HoldPage } from "./hold-form"
import { phaseOf } from "./hold-phase"
import { TimeLeft } from "./time-left"

const NO_MORE = { keptUntil: null, renewalsLeft: 0, retryAt: null }

/** G28: until when everything must be paid, which is when the first clock runs out, and more time if it may be had. */
export function NearestEnd({ page }: { page: HoldPage }) {
  const { t } = useTranslation("holds")
  const { nearest, now, minutes, renewable } = useHolds()
  const phase = phaseOf({ state: "held", expiresAt: nearest, ...NO_MORE }, now)
  if (phase.kind !== "held" && phase.kind !== "ending") return null
  const ending = phase.kind === "ending"
  return (
    <div
      className={`grid gap-2 rounded-md border px-3 py-2 ${
        ending ? "border-danger bg-danger-soft" : "border-line bg-sunken"
      }`}
    >
      <p className="flex items-start gap-2">
        <ClockIcon className={`mt-0.5 size-5 shrink-0 ${ending ? "text-danger" : "text-gold"}`} />
        <span>
          {t("payIn")} <TimeLeft end={phase.end} secondsLeft={phase.secondsLeft} />
        </span>
      </p>
      {renewable && (
        <HoldForm intent="renew-hold" page={page}>
          {t("renew", { count: minutes })}
        </HoldForm>
      )}
    </div>
  )
}
