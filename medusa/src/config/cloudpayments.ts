import type { Env } from "./env"

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
    graceMinutes: env.HOLD_GRACE_MINUTES,
  }
}
