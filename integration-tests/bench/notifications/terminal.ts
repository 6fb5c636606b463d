/** A terminal of a service that nobody asks: a decision about a Check never goes to the network. */
export const TERMINAL = { publicId: "pk_bench", apiSecret: "secret-of-the-terminal-of-the-bench" }

/** Environment of a backend that takes cards with it. */
export const CARDS = {
  CP_PUBLIC_ID: TERMINAL.publicId,
  CP_API_SECRET: TERMINAL.apiSecret,
  CP_API_URL: "http://127.0.0.1:1",
  CP_WIDGET_URL: "http://127.0.0.1:1/bundles/widget.js",
  CP_TEST_MODE: "true",
}
