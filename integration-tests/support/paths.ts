import { join } from "node:path"
import { inState } from "../../medusa/launcher/paths"

/** The top folder of the checkout: where medusa-config.ts stands. */
export { ROOT } from "../../medusa/launcher/paths"

/** Reports of test runs: one JSON file per runner, pictures of failures. Not in git. */
export const RESULTS = join(__dirname, "../.results")

/** Uploads of the seeded templates and what else the backend under test keeps in files. */
export const TEST_DATA = inState("tests")
