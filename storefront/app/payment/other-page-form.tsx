import { Form } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import type { Cart } from "~/cart/types"
import { Button } from "~/components/button"
import { PayFields } from "./pay-fields"

interface OtherPageFormProps {
  cart: Cart
  /** the window does not open, so this is the way */
  first: boolean
}

/** The provider's own page, for browsers in which its window cannot open. */
export function OtherPageForm({ cart, first }: OtherPageFormProps) {
  const { t } = useTranslation("payment")
  return (
    <Form method="post" reloadDocument className="border-t border-line pt-4">
      <PayFields cart={cart} />
      <input type="hidden" name="by" value="page" />
      <p id="other-page" className="mb-3 text-sm text-muted">
        {t("otherPage.text")}
      </p>
      <Button variant={first ? "primary" : "secondary"} aria-describedby="other-page">
        {t("otherPage.go")}
      </Button>
    </Form>
  )
}
