import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { CoinDrawer } from "../components/coin-drawer"
import { CoinFacts } from "../components/coin-facts"
import { useCoin } from "../lib/coin-queries"

/** The technical description of a coin, below its product (G20). */
const ProductCoin = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { t } = useTranslation("store")
  const [editing, setEditing] = useState(false)
  const { data, error } = useCoin(product.id)
  if (error) {
    throw error
  }
  if (!data) {
    return null
  }
  const { coin } = data
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("coin.title")}</Heading>
        <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
          {coin ? t("edit") : t("coin.add")}
        </Button>
      </div>
      {coin ? (
        <CoinFacts coin={coin} />
      ) : (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("coin.none")}
        </Text>
      )}
      {editing ? (
        <CoinDrawer productId={product.id} coin={coin} onClose={() => setEditing(false)} />
      ) : null}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default ProductCoin
