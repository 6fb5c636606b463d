import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { presentAddresses } from "~/account/address-line"
import { AddressList } from "~/account/address-list"
import { deleteAddress } from "~/account/customer-api.server"
import { accountFailure, requireCustomer } from "~/account/require-customer.server"
import { isApiError } from "~/api/api-error"
import { EmptyState } from "~/components/empty-state"
import { LinkButton } from "~/components/link-button"
import { NoticeBox } from "~/components/notice-box"
import { refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import type { TextHandle } from "~/i18n/namespaces"
import { takeNotice, type Notice } from "~/session/notice.server"
import { privateHeaders, privateMeta } from "~/session/private-page"
import { goTo } from "~/session/respond.server"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["account", "forms"] }

export const headers = privateHeaders

export const meta: MetaFunction<typeof loader> = ({ data: page }) => privateMeta(page?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { visitor, customer } = await requireCustomer(args)
  const { notice, endNotice } = await takeNotice(args.request)
  const page = {
    title: translator(visitor.language, "account")("addresses.title"),
    notice,
    addresses: presentAddresses(customer.addresses),
  }
  return data(page, { headers: endNotice ? { "Set-Cookie": endNotice } : {} })
}

/** Deletes an address of the buyer; one that is gone already is as good as deleted. The last one is refused. */
export async function action(args: ActionFunctionArgs) {
  const { visitor, customer } = await requireCustomer(args)
  const id = (await args.request.formData()).get("id")
  const address = customer.addresses.find((one) => one.id === id)
  const answer = (level: Notice["level"], text: string) =>
    goTo(visitor.paths.addresses, { samePage: true, notice: { level, text } })
  try {
    if (address) await deleteAddress(visitor, address.id)
  } catch (error) {
    if (!isApiError(error, "last_address")) return accountFailure(args.request, visitor)(error)
    return answer("warning", refusalOf(visitor.language, error).message)
  }
  return answer("success", translator(visitor.language, "account")("addresses.deleted"))
}

export default function Addresses() {
  const { t } = useTranslation("account")
  const { title, notice, addresses } = useLoaderData<typeof loader>()
  const add = <LinkButton to={usePaths().newAddress}>{t("addresses.add")}</LinkButton>
  return (
    <>
      <h1 className="mb-6">{title}</h1>
      <NoticeBox notice={notice} />
      {addresses.length === 0 ? (
        <EmptyState title={t("addresses.emptyTitle")} text={t("addresses.emptyText")}>
          {add}
        </EmptyState>
      ) : (
        <>
          <AddressList addresses={addresses} />
          <p className="mt-6">{add}</p>
        </>
      )}
    </>
  )
}
