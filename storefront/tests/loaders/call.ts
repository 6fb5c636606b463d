import type { LoaderFunctionArgs } from "@remix-run/node"

/** Arguments of a loader for a page of the store. */
export function pageOf(path: string, params: Record<string, string>): LoaderFunctionArgs {
  return {
    request: new Request(`http://store.test${path}`),
    params,
    context: { cspNonce: "", requestId: "test", openToPaymentWindow: () => {} },
  }
}

/** Status of the error page that a loader ended with. */
export async function statusOf(loading: Promise<unknown>): Promise<number | undefined> {
  const thrown: unknown = await loading.then(
    () => undefined,
    (error: unknown) => error
  )
  if (thrown instanceof Response) return thrown.status
  const init = (thrown as { init?: ResponseInit } | undefined)?.init
  return init?.status
}
