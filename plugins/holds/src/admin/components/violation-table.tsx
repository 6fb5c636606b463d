import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { toAddress } from "../lib/filters"
import type { NamedViolation } from "../lib/types"

const COLUMNS = ["item", "place", "what", "actual", "expected", "todo"]

/** What contradicts the invariants of stock, in words, with what to do about it. */
export const ViolationTable = ({ violations }: { violations: NamedViolation[] }) => {
  const { t } = useTranslation("holds")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(`check.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {violations.map((one) => (
            <ViolationRow
              key={`${one.invariant} ${one.inventory_item_id} ${one.location_id}`}
              violation={one}
            />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

const ViolationRow = ({ violation }: { violation: NamedViolation }) => {
  const { t } = useTranslation("holds")
  const { invariant, actual, expected, item, product_id, location } = violation
  const beyondStock = invariant === "held_and_reserved_within_stock"
  const page = product_id ? `/products/${product_id}` : `/inventory/${violation.inventory_item_id}`
  return (
    <Table.Row className="[&_td]:py-3 [&_td]:align-top">
      <Table.Cell className="max-w-56">
        {item ? (
          <Link className="text-ui-fg-interactive" to={page}>
            {item.title ?? item.sku}
          </Link>
        ) : (
          t("deleted")
        )}
      </Table.Cell>
      <Table.Cell>{location?.name ?? t("deleted")}</Table.Cell>
      <Table.Cell className="max-w-64">
        {t(`check.wrong.${invariant}`, { actual, expected })}
      </Table.Cell>
      <Table.Cell>{actual}</Table.Cell>
      <Table.Cell>{beyondStock ? t("check.atMost", { expected }) : expected}</Table.Cell>
      <Table.Cell className="max-w-64">
        <span className="block">{t(`check.advice.${invariant}`)}</span>
        {beyondStock && product_id ? (
          <Link
            className="text-ui-fg-interactive"
            to={`/holds?${new URLSearchParams(toAddress({ product_id, location_id: violation.location_id }))}`}
          >
            {t("check.showHolds")}
          </Link>
        ) : null}
      </Table.Cell>
    </Table.Row>
  )
}
