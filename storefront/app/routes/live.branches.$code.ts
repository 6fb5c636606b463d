import type { LoaderFunctionArgs } from "@remix-run/node"
import { liveAnswer } from "~/live/live-answer.server"
import { unitsAtBranch } from "~/live/units.server"

/** Units of what a branch has, for pages that are open. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return liveAnswer(request, () => unitsAtBranch(request, params.code ?? ""))
}
