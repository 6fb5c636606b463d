import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

export default defineConfig({
  // The SDK ships source maps without sources; a warning for each file would bury the results.
  logLevel: "error",
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    include: ["{tests,app}/**/*.test.{ts,tsx}"],
    env: {
      MEDUSA_BACKEND_URL: "http://backend.test",
      MEDUSA_PUBLISHABLE_KEY: "pk_test",
      STOREFRONT_URL: "http://store.test",
      SESSION_SECRET: "a secret for tests of thirty-two chars",
    },
  },
})
