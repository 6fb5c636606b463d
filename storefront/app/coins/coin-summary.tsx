import { Link } from "@remix-run/react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ReceivingMethod } from "~/api/types"
import { Badge } from "~/components/badge"
import { Ornament } from "~/components/ornament"
import { Price } from "~/components/price"
import { VisuallyHidden } from "~/components/visually-hidden"
import type { Limit } from "~/limits/limit"
import { LimitNote } from "~/limits/limit-note"
import type { Heard } from "~/live/heard"
import type { LiveCoin } from "~/live/use-live-coin"
import { usePaths, useRootData } from "~/shell/use-root-data"
import { BuyButton } from "./buy-button"

interface CoinSummaryProps {
  coin: {
    handle: string
    title: string
    subtitle: string | null
    series: { handle: string; title: string } | null
    price: number | null
    methods: ReceivingMethod[]
    kind: string
  }
  /** pieces on sale in all branches */
  total: number
  limit: Limit | null
  /** units as they are by now */
  live: Heard<LiveCoin>
}

/** Name, price, quantity on sale, how to receive it, and BUY. */
export function CoinSummary({ coin, total: first, limit, live }: CoinSummaryProps) {
  const { t } = useTranslation("coins")
  const paths = usePaths()
  const demo = useRootData()?.demo
  const total = live.latest?.total ?? first
  // The button stays once it was there: taking it away would close the window that it has opened.
  const [offered, setOffered] = useState(first > 0)
  if (total > 0 && !offered) setOffered(true)
  return (
    <div>
      {coin.series && (
        <p className="mb-2">
          <Link
            to={`${paths.coins}?series=${encodeURIComponent(coin.series.handle)}`}
            className="prose-link inline-flex min-h-6 items-center text-sm"
          >
            {coin.series.title}
          </Link>
        </p>
      )}
      <h1>{coin.title}</h1>
      <p className="mt-2 text-lg text-muted">{coin.subtitle ?? coin.kind}</p>
      <div className="my-6 flex items-center gap-4 text-gold-line" aria-hidden="true">
        <span className="h-px flex-1 bg-line" />
        <Ornament className="h-6 w-8" />
        <span className="h-px flex-1 bg-line" />
      </div>
      <p className="font-serif text-4xl">
        <VisuallyHidden>{t("coin.price")}: </VisuallyHidden>
        <Price amount={coin.price} />
      </p>
      <p className="mt-3">
        <Badge tone={total > 0 ? "success" : "danger"}>
          {total > 0 ? t("onSale", { count: total }) : t("soldOut")}
        </Badge>
      </p>
      <p className="mt-4 text-muted">
        {t("coin.receiving")}:{" "}
        <span className="text-ink">{coin.methods.map((it) => t(`methods.${it}`)).join(", ")}</span>
      </p>
      {limit && <LimitNote limit={limit} />}
      <div className="mt-6">
        {offered && <BuyButton handle={coin.handle} live={live} />}
        {total > 0 ? (
          <p className="mt-2 text-sm text-muted">{t("coin.buyHint")}</p>
        ) : (
          <p className="mt-2">{t("coin.nowhere")}</p>
        )}
      </div>
      {demo && <p className="mt-4 text-sm text-gold">{t("coin.demoFacts")}</p>}
    </div>
  )
}
