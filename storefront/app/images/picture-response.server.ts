/** Files have a new name whenever their content changes, so an answer is good for ever. */
export const FOR_EVER = "public, max-age=31536000, immutable"

interface PictureAnswer {
  type: string
  etag: string
  cacheControl: string
  vary?: string
  load: () => Promise<Buffer>
}

/** The picture, or 304 when the browser already has it: then nothing is made or read. */
export async function pictureResponse(request: Request, answer: PictureAnswer): Promise<Response> {
  const headers = new Headers({ ETag: answer.etag, "Cache-Control": answer.cacheControl })
  if (answer.vary) headers.set("Vary", answer.vary)
  if (hasCopy(request, answer.etag)) return new Response(null, { status: 304, headers })
  const body = await answer.load()
  headers.set("Content-Type", answer.type)
  headers.set("Content-Length", String(body.byteLength))
  return new Response(new Uint8Array(body), { headers })
}

function hasCopy(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match")
  return known !== null && known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag)
}
