import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { PlaceIcon } from "~/components/icons"
import { isLocked } from "~/payment/locked"
import type { PaymentState } from "~/payment/types"
import { usePaths } from "~/shell/use-root-data"
import type { CartRefusal } from "./action.server"
import { CartAnnouncer } from "./cart-announcer"
import { CartPosition } from "./cart-position"
import { CartSummary } from "./cart-summary"
import { MethodForm } from "./method-form"
import type { Cart, CartBranch } from "./types"

interface CartPageProps {
  cart: Cart
  /** where its payment stands; while it is being paid nothing can be changed */
  payment: PaymentState
  refused: CartRefusal | undefined
}

/** A cart with coins in it. */
export function CartPage({ cart, payment, refused }: CartPageProps) {
  const { t } = useTranslation("cart")
  const locked = isLocked(payment)
  return (
    <div className="grid gap-8 lg:grid-cols-[1fr_23rem] lg:items-start">
      <div>
        {cart.branch && <BranchLine branch={cart.branch} />}
        <section aria-labelledby="positions-heading">
          <h2 id="positions-heading" className="sr-only">
            {t("positions")}
          </h2>
          <ul className="mb-8 border-t border-line">
            {cart.items.map((item) => (
              <CartPosition
                key={item.id}
                item={item}
                due={cart.method !== null}
                locked={locked}
                refusal={refused?.itemId === item.id ? refused.refusal.message : null}
              />
            ))}
          </ul>
        </section>
        <MethodForm cart={cart} locked={locked} />
      </div>
      <CartSummary cart={cart} payment={payment} />
      <CartAnnouncer cart={cart} />
    </div>
  )
}

function BranchLine({ branch }: { branch: CartBranch }) {
  const { t } = useTranslation("cart")
  return (
    <p className="mb-4 flex items-start gap-2">
      <PlaceIcon className="mt-0.5 size-5 shrink-0 text-gold" />
      <span>
        {t("branch")}:{" "}
        <Link to={usePaths().branch(branch.code)} className="prose-link">
          {branch.name}
        </Link>
        , {branch.city}
        {branch.address && <span className="text-muted">, {branch.address}</span>}
      </span>
    </p>
  )
}
