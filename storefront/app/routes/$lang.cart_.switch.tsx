import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { getBranch } from "~/api/branches.server"
import { throwAsPage } from "~/api/page-error.server"
import { captchaOfPage } from "~/captcha/captcha.server"
import { BranchSwitch } from "~/cart/branch-switch"
import { purchaseFields } from "~/cart/fields.server"
import { presentCart } from "~/cart/present-cart.server"
import { openCart } from "~/cart/session-cart.server"
import { translator } from "~/i18n/i18n.server"
import type { TextHandle } from "~/i18n/namespaces"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { visitorOf } from "~/session/visitor.server"

export const handle: TextHandle = { i18n: ["cart", "captcha"] }

export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await visitorOf(args)
  const { language, paths } = visitor
  const query = Object.fromEntries(new URL(args.request.url).searchParams)
  const purchase = purchaseFields.safeParse(query)
  if (!purchase.success) return redirect(paths.cart)

  const [wanted, cart] = await Promise.all([
    getBranch(language, purchase.data.branch_id),
    openCart(visitor),
  ]).catch(throwAsPage)
  if (!cart?.items?.length || cart.sales_channel_id === wanted.sales_channel_id) {
    return redirect(paths.cart)
  }
  const [{ branch, items }, captcha] = await Promise.all([
    presentCart(visitor, cart),
    captchaOfPage(visitor, "new-cart"),
  ]).catch(throwAsPage)
  return {
    title: translator(language, "cart")("switch.title"),
    purchase: purchase.data,
    captcha,
    wanted: wanted.name,
    current: branch?.name ?? "",
    lost: items.map(({ id, title, picture, quantity }) => ({ id, title, picture, quantity })),
  }
}

/** G27: before coins of another branch are given up, the buyer says so. */
export default function SwitchBranch() {
  return <BranchSwitch {...useLoaderData<typeof loader>()} />
}
