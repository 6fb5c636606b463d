import type accessibility from "./locales/kk/accessibility.json"
import type access from "./locales/kk/access.json"
import type account from "./locales/kk/account.json"
import type agreement from "./locales/kk/agreement.json"
import type branches from "./locales/kk/branches.json"
import type captcha from "./locales/kk/captcha.json"
import type cart from "./locales/kk/cart.json"
import type checkout from "./locales/kk/checkout.json"
import type coins from "./locales/kk/coins.json"
import type common from "./locales/kk/common.json"
import type components from "./locales/kk/components.json"
import type eds from "./locales/kk/eds.json"
import type errors from "./locales/kk/errors.json"
import type forms from "./locales/kk/forms.json"
import type holds from "./locales/kk/holds.json"
import type orders from "./locales/kk/orders.json"
import type payment from "./locales/kk/payment.json"
import type paymentReasons from "./locales/kk/payment-reasons.json"
import type pickup from "./locales/kk/pickup.json"
import type receipt from "./locales/kk/receipt.json"
import type seo from "./locales/kk/seo.json"

/**
 * All texts by namespace, one file each per language. A route names those its page needs in `handle.i18n`;
 * `errors`, `seo` and `payment-reasons` are turned into sentences on the server and never reach the browser.
 */
export interface Texts {
  common: typeof common
  coins: typeof coins
  branches: typeof branches
  components: typeof components
  cart: typeof cart
  captcha: typeof captcha
  holds: typeof holds
  accessibility: typeof accessibility
  checkout: typeof checkout
  access: typeof access
  account: typeof account
  agreement: typeof agreement
  eds: typeof eds
  orders: typeof orders
  payment: typeof payment
  "payment-reasons": typeof paymentReasons
  pickup: typeof pickup
  receipt: typeof receipt
  forms: typeof forms
  errors: typeof errors
  seo: typeof seo
}

export type Namespace = keyof Texts

/** Shape of a route's `handle`: the namespaces its texts come from. */
export interface TextHandle {
  i18n: Namespace[]
}
