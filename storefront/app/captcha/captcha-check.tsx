import type { RefObject } from "react"
import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import type { Check } from "./use-captcha"

interface CaptchaCheckProps {
  place: RefObject<HTMLDivElement>
  check: Check
  again: () => void
}

/** G22: the check that the buyer is not a robot, what it has come to, and where no script runs why it cannot. */
export function CaptchaCheck({ place, check, again }: CaptchaCheckProps) {
  const { t } = useTranslation("captcha")
  const failed = check.state === "failed"
  return (
    <section aria-label={t("title")} className="mb-4">
      <div className="grid gap-x-4 gap-y-1 noscript:hidden sm:grid-cols-[auto_1fr] sm:items-center">
        <div ref={place} className="min-h-13 min-w-52" />
        <p className="text-sm text-muted">{t("text")}</p>
      </div>
      <p role="status" className="sr-only">
        {(check.state === "verified" || check.state === "verifying") && t(check.state)}
      </p>
      {failed && (
        <div role="alert" className="mt-2 flex flex-wrap items-center gap-3">
          <p className="text-danger">{check.problem ?? t("failed")}</p>
          <Button type="button" variant="secondary" onClick={again}>
            {t("again")}
          </Button>
        </div>
      )}
      <noscript>
        <Alert level="warning">{t("noScript")}</Alert>
      </noscript>
    </section>
  )
}
