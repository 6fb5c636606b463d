import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { Spinner } from "~/components/spinner"
import { PatienceNote } from "./patience-note"
import { TroubleHelp } from "./trouble-help"
import type { SigningState } from "./use-signing"

interface SigningPanelProps {
  state: SigningState
  /** the signed form is on its way */
  isSending: boolean
  onCancel: () => void
}

/** How far a signature is, and what to do when it does not come. Always there, so that changes are announced. */
export function SigningPanel({ state, isSending, onCancel }: SigningPanelProps) {
  const { t } = useTranslation("eds")
  if (state.phase === "trouble") return <TroubleHelp trouble={state.trouble} />
  const step = state.phase === "idle" ? (isSending ? "sending" : null) : state.phase
  return (
    <div aria-live="polite">
      {step && (
        <div className="rounded-md border border-line bg-sunken p-4">
          <Spinner label={t(`step.${step}`)} />
          {step === "window" && <p className="mt-2 text-sm">{t("windowHint")}</p>}
          {step !== "sending" && (
            <>
              <PatienceNote key={step} step={step} />
              <Button type="button" variant="secondary" className="mt-3" onClick={onCancel}>
                {t("cancel")}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  )
}
