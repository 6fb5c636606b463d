import { useTranslation } from "react-i18next"
import type { Seller } from "./seller.server"

/** Who has sold. */
export function ReceiptSeller({ seller }: { seller: Seller }) {
  const { t } = useTranslation("receipt")
  const facts = (["bin", "address", "phone", "email"] as const).filter((name) => seller[name])
  return (
    <section aria-labelledby="seller" className="text-sm">
      <h2 id="seller" className="font-sans text-sm font-normal text-muted">
        {t("seller.title")}
      </h2>
      <p className="font-semibold">{seller.name ?? t("seller.demo")}</p>
      <dl>
        {facts.map((name) => (
          <div key={name} className="flex flex-wrap gap-x-2">
            <dt className="text-muted">{t(`seller.${name}`)}:</dt>
            <dd>{seller[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
