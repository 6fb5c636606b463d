import { PkiError } from "../errors"

/**
 * Reads a body, but never more than so much of it.
 *
 * @throws PkiError `transport_failed` when there is more
 */
export async function readLimited(response: Response, maxBytes: number): Promise<Uint8Array> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    length += read.value.length
    if (length > maxBytes) {
      await reader?.cancel()
      throw new PkiError("transport_failed", `more than ${maxBytes} bytes`)
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks)
}
