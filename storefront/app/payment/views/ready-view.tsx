import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import { LinkButton } from "~/components/link-button"
import { formatPrice } from "~/format/price"
import { ExpiredNotice } from "~/holds/expired-notice"
import { useExpired } from "~/holds/hold-context"
import { NearestEnd } from "~/holds/nearest-end"
import { useLanguage, usePaths } from "~/shell/use-root-data"
import { CardNote } from "../card-note"
import { OtherPageForm } from "../other-page-form"
import type { PaymentViewProps } from "../payment-page"

/** Nothing is in flight: the window opens, or the provider's own page where it cannot. */
export function ReadyView({ cart, phase, openWindow }: PaymentViewProps) {
  const { t } = useTranslation("payment")
  const language = useLanguage()
  const paths = usePaths()
  const busy = phase === "loading" || phase === "open"
  if (useExpired()) return <ExpiredNotice page="review" />
  return (
    <div className="grid gap-6">
      <CardNote />
      {phase === "closed" && <Alert>{t("ready.closed")}</Alert>}
      {phase === "broken" && (
        <Alert level="warning" title={t("broken.title")}>
          <p className="mt-1">{t("broken.text")}</p>
        </Alert>
      )}
      <div className="empty:hidden lg:hidden">
        <NearestEnd page="review" />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button
          type="button"
          variant={phase === "broken" ? "secondary" : "primary"}
          aria-disabled={busy || undefined}
          onClick={openWindow}
          className="min-h-13 text-lg max-sm:w-full noscript:hidden"
        >
          {busy ? t("ready.opening") : t("go", { total: formatPrice(cart.costs.total, language) })}
        </Button>
        <LinkButton to={paths.review} variant="quiet" className="max-sm:w-full">
          {t("toReview")}
        </LinkButton>
      </div>
      <OtherPageForm cart={cart} first={phase === "broken"} />
    </div>
  )
}
