import type { LoaderOptions } from "@medusajs/framework/types"
import { refuseTestAnchors } from "../../../verification/verifier"
import { parseEdsOptions } from "../options"

/** Keeps a production shop from starting with test certificates, or with options that are wrong. */
const refuseTestAnchorsLoader = ({ options }: LoaderOptions): Promise<void> =>
  refuseTestAnchors(parseEdsOptions(options))

export default refuseTestAnchorsLoader
