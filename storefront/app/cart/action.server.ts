import { data, type ActionFunctionArgs } from "@remix-run/node"
import { leadToGate, pageOfForm } from "~/agreement/gate.server"
import { ApiError } from "~/api/api-error"
import { refusalInit, refusalOf, type Refusal } from "~/i18n/error-text.server"
import { visitorOf, type Visitor } from "~/session/visitor.server"
import { add } from "./intents/add.server"
import { chooseMethod } from "./intents/choose-method.server"
import { hold, renewHold } from "./intents/hold.server"
import { orderAgain } from "./intents/order-again.server"
import { remove } from "./intents/remove.server"
import { setQuantity } from "./intents/set-quantity.server"
import { startOver } from "./intents/start-over.server"

type Intent = (visitor: Visitor, form: FormData) => Promise<Response>

const INTENTS = new Map<unknown, Intent>([
  ["add", add],
  ["start-over", startOver],
  ["set-quantity", setQuantity],
  ["remove", remove],
  ["choose-method", chooseMethod],
  ["hold", hold],
  ["renew-hold", renewHold],
  ["order-again", orderAgain],
])

/** What the cart page is told when something was refused. */
export interface CartRefusal {
  refusal: Refusal
  /** position that the refusal is about */
  itemId: string | null
  /** branch whose coin was refused */
  branchId: string | null
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name)
  return typeof value === "string" ? value : null
}

function unknownIntent(): never {
  throw new ApiError(400, "invalid_data", "The form names no known intent")
}

/**
 * All changes of the cart. A change that succeeds leads to the cart page, so that reload and back do not
 * repeat it; a refusal comes back in words, with the code it had. Who may not buy yet is led to the sign-in or
 * the agreement and from there back to the page of the form.
 */
export async function cartAction(args: ActionFunctionArgs) {
  const visitor = await visitorOf(args)
  const form = await args.request.formData()
  try {
    const intent = INTENTS.get(form.get("intent")) ?? unknownIntent
    return await intent(visitor, form)
  } catch (error) {
    const back = pageOfForm(args.request, visitor.paths.cart)
    const gate = await leadToGate(visitor, error, back)
    if (gate) return gate
    const refusal = refusalOf(visitor.language, error)
    const body: CartRefusal = {
      refusal,
      itemId: textOf(form, "item_id"),
      branchId: textOf(form, "branch_id"),
    }
    return data(body, refusalInit(error))
  }
}
