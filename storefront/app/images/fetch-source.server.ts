import { PictureError } from "./picture-error.server"

const TIMEOUT_MS = 8_000
/** A master of a coin has about 200 kB; staff may upload photographs. */
const LARGEST_BYTES = 20 * 1024 * 1024

/**
 * Reads a picture from its origin. Redirects are not followed: they could lead to any host.
 * @throws PictureError `picture_not_found`, `picture_too_large`, `picture_source_unreachable`
 */
export async function fetchSource(url: URL): Promise<Buffer> {
  const response = await ask(url)
  if (!response.ok || !response.body) {
    discard(response.body)
    const isOutage = response.status >= 500 || response.status === 429
    throw new PictureError(isOutage ? "picture_source_unreachable" : "picture_not_found")
  }
  try {
    return await readBounded(response.body, Number(response.headers.get("content-length") ?? 0))
  } catch (cause) {
    if (cause instanceof PictureError) throw cause
    throw new PictureError("picture_source_unreachable", { cause })
  }
}

async function ask(url: URL): Promise<Response> {
  try {
    return await fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) })
  } catch (cause) {
    throw new PictureError("picture_source_unreachable", { cause })
  }
}

/** Counts while reading: the announced length may be missing or wrong. */
async function readBounded(body: ReadableStream<Uint8Array>, announced: number): Promise<Buffer> {
  if (announced > LARGEST_BYTES) {
    discard(body)
    throw new PictureError("picture_too_large")
  }
  const parts: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.byteLength
    if (size > LARGEST_BYTES) {
      void reader.cancel().catch(() => undefined)
      throw new PictureError("picture_too_large")
    }
    parts.push(step.value)
  }
  return Buffer.concat(parts)
}

/** Lets the connection go; nobody waits for it. */
function discard(body: ReadableStream<Uint8Array> | null): void {
  void body?.cancel().catch(() => undefined)
}
