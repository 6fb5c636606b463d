import "@remix-run/node"

declare module "@remix-run/node" {
  interface AppLoadContext {
    cspNonce: string
    requestId: string
    /** lets the payment window, whose script comes from this origin, open on the page that is being answered */
    openToPaymentWindow: (origin: string) => void
  }
  interface Future {
    v3_singleFetch: true
  }
}
