import { Link } from "@remix-run/react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Cart } from "~/cart/types"
import { formatPhone } from "~/forms/phone"
import { isOblast } from "~/forms/regions"
import { usePaths } from "~/shell/use-root-data"
import type { Details } from "./validation/details"

/** What was typed in the step before, with the way back to change it. */
export function ReviewFacts({ cart, details }: { cart: Cart; details: Details }) {
  const { t } = useTranslation("checkout")
  const { t: cartText } = useTranslation("cart")
  const { t: formText } = useTranslation("forms")
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Fact title={t("receiving")} changeLabel={t("changeMethod")}>
        <p className="font-medium">{cartText(`costs.${details.method}`)}</p>
        {details.method === "pickup" ? (
          <p>
            {cart.branch?.name}, {cart.branch?.city}
            {cart.branch?.address && <>, {cart.branch.address}</>}
          </p>
        ) : (
          <p>
            {details.postal_code},{" "}
            {isOblast(details.province) && <>{formText(`regions.${details.province}`)}, </>}
            {details.city}, {details.address_1}
            {details.address_2 && <>, {details.address_2}</>}
          </p>
        )}
      </Fact>
      <Fact title={t("contact")} changeLabel={t("changeContact")}>
        <p className="font-medium">
          {details.last_name} {details.first_name}
        </p>
        <p>{formatPhone(details.phone)}</p>
        <p className="break-words">{details.email}</p>
      </Fact>
    </div>
  )
}

interface FactProps {
  title: string
  changeLabel: string
  children: ReactNode
}

function Fact({ title, changeLabel, children }: FactProps) {
  const { t } = useTranslation("checkout")
  return (
    <section className="min-w-0 rounded-lg border border-line bg-surface p-4">
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 className="font-sans text-base font-semibold">{title}</h2>
        <Link to={usePaths().checkout} aria-label={changeLabel} className="prose-link text-sm">
          {t("change")}
        </Link>
      </div>
      {children}
    </section>
  )
}
