/** Options of `@qazyna/courier`. The store shows the receiving method of an order from beside its shipping method. */
export const COURIER_OPTIONS = { methodData: { receiving_method: "delivery" } }

/** The shipping options of core's own provider, which costs what its option says. */
export const MANUAL_PROVIDER = "manual_manual"

/** Those that the courier prices. */
export const COURIER_PROVIDER = "courier_kz"

/** The Fulfilment module with the courier beside core's own provider. */
export const FULFILMENT_MODULE = {
  resolve: "@medusajs/medusa/fulfillment",
  dependencies: ["logger", "event_bus", "courier", "originSource"],
  options: {
    providers: [
      { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
      { resolve: "@qazyna/courier/providers/courier", id: "kz" },
    ],
  },
}

/** What `courier` asks the shop: the city of a stock location, which is its branch's. */
export const ORIGIN_SOURCE = {
  key: "originSource",
  resolve: "@qazyna/store/delivery/origin-source",
}
