import type { LoaderFunctionArgs } from "@remix-run/node"
import { liveAnswer } from "~/live/live-answer.server"
import { unitsOfCoin } from "~/live/units.server"

/** Units of a coin for pages that are open. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return liveAnswer(request, () => unitsOfCoin(request, params.handle ?? ""))
}
