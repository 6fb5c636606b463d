import type { LoaderFunctionArgs } from "@remix-run/node"
import { liveAnswer } from "~/live/live-answer.server"
import { unitsAtBranch } from "~/live/units.server"

/** Units of the coins on a page of a branch, for pages that are open. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return liveAnswer(request, () => unitsAtBranch(params.code ?? "", searchParams))
}
