import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { accountFailure, signedInVisitor } from "~/account/require-customer.server"
import { captchaOfPage } from "~/captcha/captcha.server"
import { translator } from "~/i18n/i18n.server"
import type { TextHandle } from "~/i18n/namespaces"
import { OrderAgain } from "~/orders/order-again"
import { readAgain } from "~/orders/order-again.server"
import { readOwnOrder } from "~/orders/order-api.server"
import { privateHeaders, privateMeta } from "~/session/private-page"

export const handle: TextHandle = { i18n: ["orders", "account", "captcha"] }

/** The page carries a challenge for this visitor alone. */
export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const failed = accountFailure(args.request, visitor)
  const order = await readOwnOrder(visitor, args.params.id ?? "").catch(failed)
  const [{ branch, positions }, captcha] = await Promise.all([
    readAgain(visitor, order),
    captchaOfPage(visitor, "new-cart"),
  ]).catch(failed)
  const t = translator(visitor.language, "orders")
  return {
    title: t("again.title", { number: order.display_id }),
    orderId: order.id,
    branch: branch?.name ?? "",
    positions,
    captcha,
    lost: visitor.session.get("cart")?.count ?? 0,
  }
}

/** Puts the coins of an order into the cart once more. */
export default function Again() {
  const { title, ...again } = useLoaderData<typeof loader>()
  return (
    <>
      <h1 className="mb-4">{title}</h1>
      <OrderAgain {...again} />
    </>
  )
}
