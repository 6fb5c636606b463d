import type { Env } from "./env"
import { isStrict } from "./secrets"

/** Core's payment that moves no money, and the card. */
export const TEST_PAYMENT = "pp_system_default"
export const CARD_PAYMENT = "pp_cloudpayments_card"

/** Options of `@qazyna/cloudpayments`. Without a terminal the plugin takes no cards and says so. */
export function cloudPaymentsOptions(env: Env) {
  return {
    publicId: env.CP_PUBLIC_ID,
    apiSecret: env.CP_API_SECRET,
    previousApiSecret: env.CP_API_SECRET_PREVIOUS,
    service: env.CP_SERVICE,
    apiUrl: env.CP_API_URL,
    widgetUrl: env.CP_WIDGET_URL,
    widgetGlobal: env.CP_WIDGET_GLOBAL,
    schema: env.CP_SCHEMA,
    testMode: env.CP_TEST_MODE,
    timeoutMs: env.CP_TIMEOUT_SECONDS * 1000,
    graceMinutes: env.HOLD_GRACE_MINUTES,
  }
}

type Given = Pick<Env, "NODE_ENV" | "DEMO" | "TEST_PAYMENT" | "CP_PUBLIC_ID">

/**
 * How the shop lets its buyers pay: by card, and without money where that was asked for or no terminal is set up. Production
 * without demo mode never sells for nothing.
 */
export function paymentProviders(env: Given): string[] {
  const free = !isStrict(env) && (env.TEST_PAYMENT || !env.CP_PUBLIC_ID)
  return free ? [CARD_PAYMENT, TEST_PAYMENT] : [CARD_PAYMENT]
}

/** The Payment module with the card; core adds its own payment without money by itself. */
export const PAYMENT_MODULE = {
  resolve: "@medusajs/medusa/payment",
  dependencies: ["logger", "event_bus", "cloudpayments"],
  options: {
    providers: [{ resolve: "@qazyna/cloudpayments/providers/cloudpayments", id: "card" }],
  },
}

/** What `cloudpayments` asks the shop: whether a cart may be paid, and to keep its coins meanwhile. */
export const PAYMENT_GATE = {
  key: "paymentGate",
  resolve: "@qazyna/store/payments/payment-gate",
  dependencies: ["holds"],
}

/** What is wrong with the settings of payments, one sentence each. */
export function paymentProblems(
  env: Given & Pick<Env, "CP_API_SECRET" | "CP_TEST_MODE">
): string[] {
  const problems: string[] = []
  if (Boolean(env.CP_PUBLIC_ID) !== Boolean(env.CP_API_SECRET)) {
    problems.push("CP_PUBLIC_ID and CP_API_SECRET must be set together.")
  }
  if (isStrict(env) && env.TEST_PAYMENT) {
    problems.push(
      "TEST_PAYMENT gives goods away for nothing: production allows it in demo mode only."
    )
  }
  return problems
}
