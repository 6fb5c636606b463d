import { Form, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import type { Cart } from "~/cart/types"
import { Button } from "~/components/button"
import { formatPrice } from "~/format/price"
import { ExpiredNotice } from "~/holds/expired-notice"
import { useExpired } from "~/holds/hold-context"
import { useLanguage } from "~/shell/use-root-data"

/** The payment, which is a test one for now, and the button that makes the cart an order. */
export function PlaceForm({ cart }: { cart: Cart }) {
  const { t } = useTranslation("checkout")
  const language = useLanguage()
  const busy = useNavigation().state !== "idle"
  const total = formatPrice(cart.costs.total, language)
  if (useExpired()) return <ExpiredNotice page="review" />
  return (
    <Form method="post" replace className="grid gap-6">
      <input type="hidden" name="cart_id" value={cart.id} />
      <input type="hidden" name="total" value={cart.costs.total} />
      <section aria-labelledby="payment-heading">
        <h2 id="payment-heading" className="mb-3">
          {t("payment.title")}
        </h2>
        <div className="rounded-lg border-2 border-gold-line bg-warning-soft p-4">
          <p className="font-semibold">{t("payment.name")}</p>
          <p className="mt-1">{t("payment.text")}</p>
        </div>
      </section>
      <div>
        <Button disabled={busy} aria-busy={busy} className="min-h-13 w-full text-lg sm:w-auto">
          {busy ? t("placing") : t("place", { total })}
        </Button>
        <p className="mt-2 text-sm text-muted">{t("placeHint")}</p>
      </div>
    </Form>
  )
}
