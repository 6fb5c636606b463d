import { MedusaError } from "@medusajs/framework/utils"

/**
 * Reads a body up to a limit, so that an answer without an end cannot fill the memory.
 *
 * @throws MedusaError when there is more
 */
export const readLimited = async (response: Response, maxBytes: number): Promise<string> => {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length
    if (size > maxBytes) {
      await reader?.cancel()
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `More than ${maxBytes} bytes came`)
    }
    chunks.push(next.value)
  }
  return Buffer.concat(chunks).toString("utf8")
}
