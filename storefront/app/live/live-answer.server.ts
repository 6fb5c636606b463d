import { createHash } from "node:crypto"
import { isApiError } from "~/api/api-error"
import { refusalInit } from "~/i18n/error-text.server"

/**
 * Answers an open page that asks again: tiny JSON, or 304 when nothing has changed. It is public, so no cookie
 * goes with it.
 */
export async function liveAnswer(request: Request, read: () => Promise<object>): Promise<Response> {
  try {
    const body = JSON.stringify(await read())
    const etag = `"${createHash("sha1").update(body).digest("base64url")}"`
    const headers = { "Cache-Control": "no-cache", ETag: etag }
    if (request.headers.get("if-none-match")?.includes(etag)) {
      return new Response(null, { status: 304, headers })
    }
    return new Response(body, { headers: { ...headers, "Content-Type": "application/json" } })
  } catch (error) {
    if (!isApiError(error)) throw error
    return new Response(null, refusalInit(error))
  }
}
