/** Names under which the provider's script may define the payment window. */
export const WIDGET_GLOBALS = ["tiptop.Widget", "cp.CloudPayments"] as const

export type WidgetGlobal = (typeof WIDGET_GLOBALS)[number]

/** Addresses of one of the two services that speak this protocol. */
export interface ServiceAddresses {
  apiUrl: string
  /** Script of the payment window. It may be loaded from nowhere else. */
  widgetUrl: string
  widgetGlobal: WidgetGlobal
  /** Where hosted payment pages are. */
  ordersUrl: string
}

/** TipTop Pay of Kazakhstan and CloudPayments of Russia: one protocol, two sets of addresses. */
export const SERVICES = {
  kz: {
    apiUrl: "https://api.tiptoppay.kz",
    widgetUrl: "https://widget.tiptoppay.kz/bundles/widget.js",
    widgetGlobal: "tiptop.Widget",
    ordersUrl: "https://orders.tiptoppay.kz",
  },
  ru: {
    apiUrl: "https://api.cloudpayments.ru",
    widgetUrl: "https://widget.cloudpayments.ru/bundles/cloudpayments.js",
    widgetGlobal: "cp.CloudPayments",
    ordersUrl: "https://orders.cloudpayments.ru",
  },
} as const satisfies Record<string, ServiceAddresses>
