import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from "@remix-run/node"
import { RemixServer } from "@remix-run/react"
import { PassThrough } from "node:stream"
import { text } from "node:stream/consumers"
import { renderToPipeableStream } from "react-dom/server"
import { I18nextProvider } from "react-i18next"
import { detectLanguage } from "./i18n/detect.server"
import { pageTexts } from "./i18n/i18n.server"
import { NonceProvider } from "./shell/nonce"
import { log } from "../server/log"

export const streamTimeout = 5_000

/**
 * Renders a page and sends it in one piece. All loaders are done by now and no page defers data, so streaming
 * would only cost: dozens of small writes for some milliseconds of head start.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce, requestId }: AppLoadContext
): Promise<Response> {
  const texts = pageTexts(await detectLanguage(request))
  const html = await new Promise<string>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={cspNonce}>
        <I18nextProvider i18n={texts.asI18n()}>
          <RemixServer context={remixContext} url={request.url} nonce={cspNonce} />
        </I18nextProvider>
      </NonceProvider>,
      {
        nonce: cspNonce,
        onAllReady: () => resolve(text(pipe(new PassThrough()))),
        onShellError: reject,
        onError: (error) => logError(error, request, requestId),
      }
    )
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
  headers.set("Content-Type", "text/html; charset=utf-8")
  // Pages show the visitor's own cart and name: browsers may keep them, shared caches may not.
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache")
  return new Response(html, { headers, status })
}

/** Called by Remix for everything unexpected in loaders and actions. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs
): void {
  if (!request.signal.aborted) logError(error, request, context.requestId)
}

function logError(error: unknown, request: Request, id: string): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const path = new URL(request.url).pathname
  log("error", "unexpected error", { id, path, error: message, stack })
}
