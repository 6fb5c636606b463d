import { safeReturnPath } from "~/session/return-path"

/** Where a page of the query `returnTo` leads on to; only paths of this site count. */
export function returnToOf(request: Request, fallback: string): string {
  return safeReturnPath(new URL(request.url).searchParams.get("returnTo"), fallback)
}
