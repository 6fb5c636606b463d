import { useFetchers } from "@remix-run/react"
import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import { Card } from "~/components/card"
import { LinkButton } from "~/components/link-button"
import { useExpired } from "~/holds/hold-context"
import { NearestEnd } from "~/holds/nearest-end"
import { isLocked } from "~/payment/locked"
import type { PaymentState } from "~/payment/types"
import { usePaths } from "~/shell/use-root-data"
import { CostLines } from "./cost-lines"
import { METHOD_FORM } from "./method-form"
import { hasShortage } from "./shortage"
import type { Cart } from "./types"

/** The sums and the way on; when something must be put right first, it says what. */
export function CartSummary({ cart, payment }: { cart: Cart; payment: PaymentState }) {
  const { t } = useTranslation("cart")
  const { t: holdText } = useTranslation("holds")
  const paths = usePaths()
  const locked = isLocked(payment)
  const closed = cart.branch?.open === false
  const short = hasShortage(cart)
  // A changed quantity must have arrived before the checkout reads the cart: a press waits for it.
  const changing = useFetchers().some(({ formMethod }) => formMethod === "POST")
  const [leaving, setLeaving] = useState(false)
  const wayOn = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (leaving && !changing) {
      setLeaving(false)
      wayOn.current?.form?.requestSubmit(wayOn.current)
    }
  }, [leaving, changing])
  const expired = useExpired()
  const possible = cart.methods.some(({ obstacle }) => obstacle === null)
  return (
    <Card className="lg:sticky lg:top-6">
      <h2 className="mb-4">{t("costs.title")}</h2>
      <CostLines costs={cart.costs} method={cart.method} />
      <div className="mt-6 grid gap-3">
        {closed && <Alert level="warning">{t("branchClosed")}</Alert>}
        {short && <Alert level="warning">{t("fixFirst")}</Alert>}
        {expired && !short && <Alert level="warning">{holdText("closedHere")}</Alert>}
        <NearestEnd page="cart" />
        {!locked && !closed && possible && !short && !expired && (
          <Button
            ref={wayOn}
            form={METHOD_FORM}
            name="then"
            value="checkout"
            aria-busy={leaving || undefined}
            onClick={(event) => {
              if (!changing) return
              event.preventDefault()
              setLeaving(true)
            }}
            className="w-full"
          >
            {t("checkout")}
          </Button>
        )}
        <LinkButton to={paths.coins} variant="quiet" className="w-full">
          {t("continueShopping")}
        </LinkButton>
      </div>
    </Card>
  )
}
