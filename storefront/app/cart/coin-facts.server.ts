import { getCoin } from "~/api/coins.server"
import type { ReceivingMethod } from "~/api/types"
import type { Language } from "~/i18n/languages"

/** A line of a cart or an order that names a coin. */
export interface CoinLine {
  product_handle?: string | null
  product_title?: string | null
  thumbnail?: string | null
}

export interface CoinFacts {
  handle: string
  /** in the page's language; as it was written into the line when the coin has left the catalogue */
  title: string
  picture: string | null
  methods: ReceivingMethod[]
}

const ALL_METHODS: ReceivingMethod[] = ["pickup", "delivery"]

/** What the catalogue says of the coins of some lines, in their order. A catalogue that is silent stops no page. */
export function coinFacts(language: Language, lines: CoinLine[]): Promise<CoinFacts[]> {
  return Promise.all(
    lines.map(async (line) => {
      const handle = line.product_handle ?? ""
      const coin = handle
        ? await getCoin(language, handle).then(
            (answer) => answer.coin,
            () => null
          )
        : null
      return {
        handle,
        title: coin?.title ?? line.product_title ?? "",
        picture: coin?.pictures.obverse ?? line.thumbnail ?? null,
        methods: coin?.receiving_methods ?? ALL_METHODS,
      }
    })
  )
}
