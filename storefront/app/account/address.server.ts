import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { isApiError } from "~/api/api-error"
import { parseSubmission } from "~/forms/parse-submission.server"
import { refusalOf } from "~/i18n/error-text.server"
import { translator } from "~/i18n/i18n.server"
import { goTo } from "~/session/respond.server"
import { createAddress, updateAddress, type CustomerAddress } from "./customer-api.server"
import { accountFailure, requireCustomer } from "./require-customer.server"
import { addressSchema } from "./validation"

const COUNTRY = "kz"

function draftOf(address: CustomerAddress | undefined) {
  return {
    province: address?.province ?? undefined,
    city: address?.city ?? undefined,
    address_1: address?.address_1 ?? undefined,
    address_2: address?.address_2 ?? undefined,
    postal_code: address?.postal_code ?? undefined,
    is_default_shipping: address?.is_default_shipping ? "on" : undefined,
  }
}

/** Form of a new address, or of the one that the path names. @throws 404 response for an unknown one */
export async function addressLoader(args: LoaderFunctionArgs) {
  const { visitor, customer } = await requireCustomer(args)
  const { id } = args.params
  const address = customer.addresses.find((one) => one.id === id)
  if (id && !address) throw data({ code: "not_found" }, { status: 404 })
  const t = translator(visitor.language, "account")
  return { title: t(id ? "addresses.editTitle" : "addresses.newTitle"), draft: draftOf(address) }
}

/** Saves the address; the first one of an account becomes the main one. */
export async function addressAction(args: ActionFunctionArgs) {
  const { visitor, customer } = await requireCustomer(args)
  const { language, paths } = visitor
  const { id } = args.params
  const submission = parseSubmission(await args.request.formData(), addressSchema)
  if (submission.status !== "success") return data(submission.reply(), { status: 400 })
  const address = { ...submission.value, country_code: COUNTRY }
  try {
    if (id) await updateAddress(visitor, id, address)
    else {
      const first = customer.addresses.length === 0
      await createAddress(visitor, {
        ...address,
        is_default_shipping: first || address.is_default_shipping,
      })
    }
  } catch (error) {
    if (isApiError(error) && error.status === 401) {
      return accountFailure(args.request, visitor)(error)
    }
    const { message } = refusalOf(language, error)
    const status = isApiError(error) ? error.status : 500
    return data(submission.reply({ formErrors: [message] }), { status })
  }
  const text = translator(language, "account")("addresses.saved")
  return goTo(paths.addresses, { notice: { level: "success", text } })
}
