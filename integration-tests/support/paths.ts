import { join } from "node:path"

/** The top folder of the checkout: where medusa-config.ts stands. */
export const ROOT = join(__dirname, "../..")

/** Reports of test runs: one JSON file per runner, screenshots, server logs. Not in git. */
export const RESULTS = join(ROOT, "integration-tests/.results")
