import { redirect, type LoaderFunctionArgs } from "@remix-run/node"
import { detectLanguage } from "~/i18n/detect.server"

/** `/` leads to the visitor's language. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = await detectLanguage(request)
  return redirect(`/${language}${new URL(request.url).search}`, {
    headers: { Vary: "Cookie, Accept-Language", "Cache-Control": "private, no-cache" },
  })
}
