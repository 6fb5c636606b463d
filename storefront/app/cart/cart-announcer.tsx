import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { formatPrice } from "~/format/price"
import { useLanguage } from "~/shell/use-root-data"
import type { Cart } from "./types"

/** Tells screen readers what a changed quantity did to the total, without taking the focus from the button. */
export function CartAnnouncer({ cart }: { cart: Cart }) {
  const { t } = useTranslation("cart")
  const language = useLanguage()
  const before = useRef(cart.items)
  const [text, setText] = useState("")

  useEffect(() => {
    const changed = cart.items.find((item) =>
      before.current.some(({ id, quantity }) => id === item.id && quantity !== item.quantity)
    )
    before.current = cart.items
    if (!changed) return
    const { title, quantity } = changed
    setText(t("changed", { title, quantity, total: formatPrice(cart.costs.total, language) }))
  }, [cart, language, t])

  return (
    <p role="status" className="sr-only">
      {text}
    </p>
  )
}
