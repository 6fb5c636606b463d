import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { throwAsPage } from "~/api/page-error.server"
import { cartAction } from "~/cart/action.server"
import { CartPage } from "~/cart/cart-page"
import { EmptyCart } from "~/cart/empty-cart"
import { presentCart } from "~/cart/present-cart.server"
import { cartOfPage } from "~/checkout/cart-of-page.server"
import { Alert } from "~/components/alert"
import { NoticeBox } from "~/components/notice-box"
import { HoldClock } from "~/holds/hold-clock"
import { translator } from "~/i18n/i18n.server"
import type { TextHandle } from "~/i18n/namespaces"
import { paymentStateOf } from "~/payment/payment-of-cart.server"
import { PaymentNotice } from "~/payment/payment-notice"
import { takeNotice } from "~/session/notice.server"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { visitorOf } from "~/session/visitor.server"

export const handle: TextHandle = { i18n: ["cart", "holds", "payment"] }

export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data: page }) => privateMeta(page?.title)

export const action = cartAction

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const cart = await cartOfPage(visitor, visitor.paths.cart)
  const { notice, endNotice } = await takeNotice(args.request)
  const page = {
    title: translator(visitor.language, "cart")("title"),
    cart: cart?.items?.length ? await presentCart(visitor, cart).catch(throwAsPage) : null,
    payment: cart ? await paymentStateOf(visitor, cart) : ("ready" as const),
    notice,
  }
  return data(page, { headers: endNotice ? { "Set-Cookie": endNotice } : {} })
}

/** The cart (G23 to G28). */
export default function CartRoute() {
  const { t } = useTranslation("cart")
  const { cart, payment, notice } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const known = cart?.items.some(({ id }) => id === refused?.itemId)
  return (
    <>
      <h1 className="mb-6">{t("title")}</h1>
      <NoticeBox notice={notice} />
      {refused && !known && (
        <div className="mb-6">
          <Alert level="danger">{refused.refusal.message}</Alert>
        </div>
      )}
      {cart ? (
        <HoldClock cart={cart}>
          <PaymentNotice state={payment} />
          <CartPage cart={cart} payment={payment} refused={refused} />
        </HoldClock>
      ) : (
        <EmptyCart />
      )}
    </>
  )
}
