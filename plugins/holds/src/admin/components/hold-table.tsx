import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Hold, HoldList } from "../lib/types"
import { HoldState, HoldTime } from "./hold-state"
import { ReleaseButton } from "./release-button"

const COLUMNS = ["coin", "units", "branch", "buyer", "state", "time", "order"]

/** Holds as rows, newest first, each with ways to what it is about. */
export const HoldTable = ({ list }: { list: HoldList }) => {
  const { t } = useTranslation("holds")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
            ))}
            <Table.HeaderCell>
              <span className="sr-only">{t("actions")}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {list.holds.map((hold) => (
            <HoldRow key={hold.id} hold={hold} ahead={list.ahead} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

const HoldRow = ({ hold, ahead }: { hold: Hold; ahead: number }) => {
  const { t } = useTranslation("holds")
  const { product, location, customer, order } = hold
  return (
    <Table.Row>
      <Table.Cell className="max-w-72">
        {product ? <Coin product={product} /> : t("deleted")}
      </Table.Cell>
      <Table.Cell>{hold.units}</Table.Cell>
      <Table.Cell>{location?.name ?? t("deleted")}</Table.Cell>
      <Table.Cell>
        {customer ? (
          <Link className="text-ui-fg-interactive" to={`/customers/${customer.id}`}>
            {customer.email}
          </Link>
        ) : (
          <span className="text-ui-fg-subtle">{t("visitor")}</span>
        )}
      </Table.Cell>
      <Table.Cell>
        <HoldState hold={hold} ahead={ahead} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <HoldTime hold={hold} ahead={ahead} />
      </Table.Cell>
      <Table.Cell>
        {order ? (
          <Link className="text-ui-fg-interactive" to={`/orders/${order.id}`}>
            #{order.display_id}
          </Link>
        ) : null}
      </Table.Cell>
      <Table.Cell className="text-right">
        {hold.status === "live" ? <ReleaseButton hold={hold} ahead={ahead} /> : null}
      </Table.Cell>
    </Table.Row>
  )
}

const Coin = ({ product }: { product: NonNullable<Hold["product"]> }) => (
  <Link
    className="text-ui-fg-interactive flex items-center gap-x-3 py-1"
    to={`/products/${product.id}`}
  >
    <span className="bg-ui-bg-component size-8 shrink-0 overflow-hidden rounded">
      {product.thumbnail ? (
        <img
          src={product.thumbnail}
          alt=""
          className="size-8 object-cover"
          onError={(event) => (event.currentTarget.hidden = true)}
        />
      ) : null}
    </span>
    <span className="truncate" title={product.title}>
      {product.title}
    </span>
  </Link>
)
