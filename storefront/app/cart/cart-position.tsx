import { Link, useFetcher } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { CoinPicture } from "~/components/coin-picture"
import { Price } from "~/components/price"
import { useHolds } from "~/holds/hold-context"
import { PositionHold } from "~/holds/position-hold"
import { usePaths } from "~/shell/use-root-data"
import type { CartRefusal } from "./action.server"
import { QuantityStepper } from "./quantity-stepper"
import type { CartItem } from "./types"

interface CartPositionProps {
  item: CartItem
  /** refusal of a form that was sent without script */
  refusal: string | null
  /** a receiving method is chosen, so the coin should be held */
  due: boolean
  /** the cart is being paid */
  locked: boolean
}

/** One coin of the cart: picture, name, quantity, unit price, sum (G24), its clock (G28), its buttons (G25, G26). */
export function CartPosition({ item, refusal, due, locked }: CartPositionProps) {
  const { t } = useTranslation("cart")
  const paths = usePaths()
  const fetcher = useFetcher<CartRefusal>()
  const problem = fetcher.state === "idle" ? (fetcher.data?.refusal.message ?? refusal) : null
  return (
    <li
      aria-busy={fetcher.state !== "idle"}
      className="grid grid-cols-[5.5rem_1fr] gap-x-4 gap-y-3 border-b border-line py-5 sm:grid-cols-[7rem_1fr_auto]"
    >
      <CoinPicture src={item.picture} alt="" sizes="7rem" className="row-span-2 sm:row-span-1" />
      <div className="min-w-0">
        <h3 className="leading-snug">
          <Link
            to={paths.coin(item.handle)}
            className="underline-offset-4 hover:text-brand hover:underline"
          >
            {item.title}
          </Link>
        </h3>
        <p className="mt-1 text-sm text-muted">
          {t("unitPrice")}: <Price amount={item.unitPrice} />
        </p>
        <Stock item={item} />
        <PositionHold item={item} due={due} />
        {problem && (
          <p role="alert" className="mt-1 text-sm text-danger">
            {problem}
          </p>
        )}
        {locked ? (
          <p className="mt-1 text-sm text-muted">
            {t("quantity")}: <span className="tabular-nums">{item.quantity}</span>
          </p>
        ) : (
          <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
            <QuantityStepper item={item} fetcher={fetcher} />
            <fetcher.Form method="post" action={paths.cart} preventScrollReset>
              <input type="hidden" name="intent" value="remove" />
              <input type="hidden" name="item_id" value={item.id} />
              <button
                aria-label={t("removeOf", { title: item.title })}
                className="min-h-11 px-1 text-sm underline underline-offset-4 hover:text-danger"
              >
                {t("remove")}
              </button>
            </fetcher.Form>
          </div>
        )}
      </div>
      <p className="col-start-2 sm:col-start-auto sm:text-right">
        <span className="text-sm text-muted sm:block">{t("sum")}</span>{" "}
        <Price amount={item.sum} className="text-lg font-semibold" />
      </p>
    </li>
  )
}

const FEW = 3

function Stock({ item: { id, available, quantity } }: { item: CartItem }) {
  const { t } = useTranslation("cart")
  const expired = useHolds().phases.get(id)?.kind === "expired"
  if (expired) return null
  if (available === 0) return <p className="mt-1 text-sm text-danger">{t("gone")}</p>
  if (available < quantity) {
    return <p className="mt-1 text-sm text-danger">{t("short", { count: available })}</p>
  }
  if (available - quantity > FEW) return null
  return <p className="mt-1 text-sm text-muted">{t("left", { count: available })}</p>
}
