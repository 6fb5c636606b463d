import { Link } from "@remix-run/react"
import type { TFunction } from "i18next"
import type { CoinTile } from "~/coins/coin-tile"
import { alloyName, denominationName } from "~/coins/coin-words"
import { formatPrice } from "~/format/price"
import type { Language } from "~/i18n/languages"
import { pathsOf } from "~/shell/paths"
import { CoinPicture } from "./coin-picture"

/** A card is never wider than this on a sharp screen. */
const WIDTHS = [160, 320, 480, 640] as const

interface CoinCardProps {
  coin: CoinTile
  t: TFunction<"coins">
  language: Language
  /** one of the first in the page */
  priority?: boolean
}

/**
 * A coin in a grid: picture, name, what it is made of, price, how many are on sale. The whole card leads to the
 * coin. Text and language come from the grid, which asks for them once for all its cards.
 */
export function CoinCard({ coin, t, language, priority }: CoinCardProps) {
  const kind = [
    denominationName(t, coin.denomination, language),
    alloyName(t, coin.metal, coin.fineness),
  ]
  return (
    <li className="group relative flex flex-col rounded-lg border border-line bg-surface p-3 transition-shadow focus-within:border-brand hover:border-gold-line hover:shadow-md sm:p-4">
      <CoinPicture
        src={coin.picture}
        alt=""
        priority={priority}
        widths={WIDTHS}
        sizes="(min-width: 64rem) 17rem, (min-width: 40rem) 30vw, 44vw"
        className="mb-3 transition-transform duration-300 group-hover:scale-[1.03]"
      />
      <h3 className="text-base leading-snug wrap-anywhere sm:text-[1.1rem]">
        <Link
          to={pathsOf(language).coin(coin.handle)}
          prefetch="intent"
          className="after:absolute after:inset-0 after:rounded-lg group-hover:text-brand"
        >
          {coin.title}
        </Link>
      </h3>
      <p className="mt-1 text-sm text-muted">{kind.filter(Boolean).join(" · ")}</p>
      <p className="mt-auto pt-3 text-lg font-semibold whitespace-nowrap tabular-nums">
        {coin.price === null ? t("priceUnknown") : formatPrice(coin.price, language)}
      </p>
      <p className={`text-sm ${coin.available > 0 ? "text-success" : "text-muted"}`}>
        {stockText(t, coin.available)}
      </p>
      {coin.onlyMethod && (
        <p className="text-sm text-muted">{t(`onlyMethod.${coin.onlyMethod}`)}</p>
      )}
    </li>
  )
}

function stockText(t: TFunction<"coins">, available: number): string {
  if (available <= 0) return t("soldOut")
  return available === 1 ? t("lastOne") : t("onSale", { count: available })
}
