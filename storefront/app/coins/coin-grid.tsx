import { useTranslation } from "react-i18next"
import { CoinCard } from "~/components/coin-card"
import { useLanguage } from "~/shell/use-root-data"
import type { CoinTile } from "./coin-tile"

const EAGER = 4

interface CoinGridProps {
  coins: CoinTile[]
  label: string
  /** narrower columns beside a filter panel */
  beside?: boolean
}

/** Coins in columns: two on a phone, four or five on a desk. */
export function CoinGrid({ coins, label, beside = false }: CoinGridProps) {
  const { t } = useTranslation("coins")
  const language = useLanguage()
  const columns = beside
    ? "sm:grid-cols-3 lg:grid-cols-2 xl:grid-cols-3"
    : "sm:grid-cols-3 lg:grid-cols-4"
  return (
    <ul aria-label={label} className={`grid grid-cols-2 gap-3 sm:gap-5 ${columns}`}>
      {coins.map((coin, index) => (
        <CoinCard
          key={coin.handle}
          coin={coin}
          t={t}
          language={language}
          priority={index < EAGER}
        />
      ))}
    </ul>
  )
}
