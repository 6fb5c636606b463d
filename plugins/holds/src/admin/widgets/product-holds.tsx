import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { HeldUnitsList } from "../components/held-units"
import { LimitDrawer } from "../components/limit-drawer"
import { LimitFacts } from "../components/limit-facts"
import { ListNote, LoadFailed } from "../components/list-note"
import { useHeldUnits } from "../lib/hold-queries"
import { useLimit } from "../lib/limit-queries"

/** What buyers hold of a product, and how much of it one may buy, beside the product (B2, B4). */
const ProductHolds = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { t } = useTranslation("holds")
  const [editing, setEditing] = useState(false)
  const units = useHeldUnits(product.id)
  const limit = useLimit(product.id)
  const failed = [units, limit].filter(({ error }) => error)
  const waiting = failed.length === 0 && !(units.data && limit.data)
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("product.title")}</Heading>
      </div>
      {failed.length > 0 ? (
        <LoadFailed
          stale={Boolean(units.data && limit.data)}
          onRetry={() => failed.forEach(({ refetch }) => void refetch())}
        />
      ) : null}
      {waiting ? <ListNote text={t("loading")} /> : null}
      {units.data ? (
        <section className="flex flex-col gap-y-2 px-6 py-4" aria-label={t("product.held")}>
          <Heading level="h3">{t("product.held")}</Heading>
          <HeldUnitsList held={units.data.held_units} />
          <Link className="text-ui-fg-interactive txt-small" to={`/holds?product_id=${product.id}`}>
            {t("product.all")}
          </Link>
        </section>
      ) : null}
      {limit.data ? (
        <section className="flex flex-col gap-y-2 px-6 py-4" aria-label={t("product.limit")}>
          <div className="flex items-center justify-between">
            <Heading level="h3">{t("product.limit")}</Heading>
            <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
              {t("product.edit")}
            </Button>
          </div>
          <LimitFacts {...limit.data} />
        </section>
      ) : null}
      {editing && limit.data ? (
        <LimitDrawer productId={product.id} answer={limit.data} onClose={() => setEditing(false)} />
      ) : null}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.side.after" })

export default ProductHolds
