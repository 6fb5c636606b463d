import type { LoaderFunctionArgs } from "@remix-run/node"
import { serveSocialCard } from "~/images/serve-social-card.server"

/** `/og/kk/<handle>.png`: the picture that social networks show with a coin's page. */
export function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  return serveSocialCard(request, { language: params.lang, handle: params.handle })
}
