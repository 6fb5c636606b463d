import { Form } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import type { Cart } from "~/cart/types"
import { Button } from "~/components/button"

/** Leaves the cart behind: for one of its coins, which may still be there, or for all coins. */
export function StartAnew({ cart, text }: { cart: Cart; text: string }) {
  const { t } = useTranslation("payment")
  return (
    <Form method="post" className="grid justify-items-start gap-3">
      <input type="hidden" name="intent" value="leave" />
      <p>{text}</p>
      {cart.items.map(({ id, handle, title }) => (
        <Button key={id} name="handle" value={handle} variant="secondary">
          {t("anew.coin", { title })}
        </Button>
      ))}
      <Button variant="quiet">{t("anew.all")}</Button>
    </Form>
  )
}
