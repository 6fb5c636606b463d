import { Form, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { LinkButton } from "~/components/link-button"
import { ExpiredNotice } from "~/holds/expired-notice"
import { useExpired } from "~/holds/hold-context"
import { NearestEnd } from "~/holds/nearest-end"
import { usePaths } from "~/shell/use-root-data"
import { OtherPageForm } from "../other-page-form"
import { PayFields } from "../pay-fields"
import type { PaymentViewProps } from "../payment-page"
import { ReasonBox } from "../reason-box"

/** P8: why the card was refused, what to do next, and the way to another try. */
export function FailedView({ cart, payment, phase }: PaymentViewProps) {
  const { t } = useTranslation("payment")
  const paths = usePaths()
  const navigating = useNavigation().state !== "idle"
  const busy = navigating || phase === "loading" || phase === "open"
  const expired = useExpired()
  const { reason, triesLeft, tries } = payment
  return (
    <div className="grid gap-6">
      <ReasonBox reason={reason} />
      <p>
        {t("failed.noMoney")} <strong>{t("failed.left", { count: triesLeft, tries })}</strong>
      </p>
      {expired ? (
        <ExpiredNotice page="review" />
      ) : (
        <>
          <div className="empty:hidden lg:hidden">
            <NearestEnd page="review" />
          </div>
          <Form method="post" className="flex flex-wrap gap-3">
            <PayFields cart={cart} />
            <noscript>
              <input type="hidden" name="by" value="page" />
            </noscript>
            <Button
              aria-disabled={busy || undefined}
              onClick={(event) => busy && event.preventDefault()}
              className="min-h-13 text-lg max-sm:w-full"
            >
              {t(busy ? "ready.opening" : "failed.again")}
            </Button>
            <LinkButton to={paths.review} variant="quiet" className="max-sm:w-full">
              {t("toReview")}
            </LinkButton>
          </Form>
          <OtherPageForm cart={cart} first={phase === "broken"} />
        </>
      )}
    </div>
  )
}
