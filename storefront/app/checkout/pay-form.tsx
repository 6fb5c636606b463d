import { Form, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import type { Cart } from "~/cart/types"
import { Button } from "~/components/button"
import { formatPrice } from "~/format/price"
import { ExpiredNotice } from "~/holds/expired-notice"
import { useExpired } from "~/holds/hold-context"
import { NearestEnd } from "~/holds/nearest-end"
import { CardNote } from "~/payment/card-note"
import { PayFields } from "~/payment/pay-fields"
import { useLanguage } from "~/shell/use-root-data"

/** G29: how the order is paid, and the button that goes to the payment. */
export function PayForm({ cart }: { cart: Cart }) {
  const { t } = useTranslation("payment")
  const language = useLanguage()
  const busy = useNavigation().state !== "idle"
  if (useExpired()) return <ExpiredNotice page="review" />
  return (
    <section aria-labelledby="payment-heading" className="grid gap-4">
      <h2 id="payment-heading">{t("heading")}</h2>
      <CardNote />
      <div className="empty:hidden lg:hidden">
        <NearestEnd page="review" />
      </div>
      <Form method="post">
        <PayFields cart={cart} />
        <noscript>
          <input type="hidden" name="by" value="page" />
        </noscript>
        <Button disabled={busy} aria-busy={busy} className="min-h-13 w-full text-lg sm:w-auto">
          {busy ? t("going") : t("go", { total: formatPrice(cart.costs.total, language) })}
        </Button>
        <p className="mt-2 text-sm text-muted">{t("goHint")}</p>
      </Form>
    </section>
  )
}
