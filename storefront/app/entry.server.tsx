import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node"
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node"
import { RemixServer } from "@remix-run/react"
import { isbot } from "isbot"
import { PassThrough } from "node:stream"
import { renderToPipeableStream } from "react-dom/server"
import { I18nextProvider } from "react-i18next"
import { detectLanguage } from "./i18n/detect.server"
import { textsOf } from "./i18n/i18n.server"
import { NonceProvider } from "./shell/nonce"

export const streamTimeout = 5_000

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce }: AppLoadContext
): Promise<Response> {
  const texts = textsOf(await detectLanguage(request))
  // Bots and error pages get the whole document at once; people get it as soon as the shell stands.
  const ready = isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady"

  return new Promise((resolve, reject) => {
    let shellSent = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={cspNonce}>
        <I18nextProvider i18n={texts}>
          <RemixServer context={remixContext} url={request.url} nonce={cspNonce} />
        </I18nextProvider>
      </NonceProvider>,
      {
        nonce: cspNonce,
        [ready]() {
          shellSent = true
          headers.set("Content-Type", "text/html; charset=utf-8")
          // Pages show the visitor's own cart and name: browsers may keep them, shared caches may not.
          if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache")
          const body = new PassThrough()
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
          pipe(body)
        },
        onShellError: reject,
        onError(error: unknown) {
          if (shellSent) logError(error, request)
        },
      }
    )
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}

/** Called by Remix for everything unexpected in loaders and actions. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs
): void {
  if (!request.signal.aborted) logError(error, request, context.requestId)
}

function logError(error: unknown, request: Request, id?: string): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const path = new URL(request.url).pathname
  console.error(JSON.stringify({ level: "error", id, path, message, stack }))
}
