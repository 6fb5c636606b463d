import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { COIN_TEXT_FIELDS } from "../../modules/coin/types"
import { COIN_LINES, COIN_NUMBERS, type AdminCoin } from "../lib/coin-form"

type CoinFactsProps = { coin: AdminCoin }

/** The technical description as a table; what is not known says so. */
export const CoinFacts = ({ coin }: CoinFactsProps) => {
  const { t } = useTranslation("store")
  const code = (value: string | null) => value && t(`values.${value}`)
  const rows: [string, string | number | null][] = [
    ["kind", code(coin.kind)],
    ["metal", code(coin.metal)],
    ["quality", code(coin.quality)],
    ...[...COIN_NUMBERS, ...COIN_LINES].map((field): [string, string | number | null] => [
      field,
      coin[field],
    ]),
    ...COIN_TEXT_FIELDS.map((field): [string, string | null] => [field, coin[field]?.kk ?? null]),
    ["receiving_methods", coin.receiving_methods.map(code).join(", ")],
    ["source_kind", code(coin.source_kind)],
  ]
  return (
    <dl className="divide-y">
      {rows.map(([field, value]) => (
        <div key={field} className="grid grid-cols-2 gap-x-4 px-6 py-3">
          <dt>
            <Text size="small" weight="plus">
              {t(`coin.${field}`)}
            </Text>
          </dt>
          <dd>
            <Text size="small" className={value === null ? "text-ui-fg-muted" : "break-words"}>
              {value ?? t("notKnown")}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
