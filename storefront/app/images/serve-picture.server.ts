import { fetchSource } from "./fetch-source.server"
import { negotiateFormat } from "./format.server"
import { PictureError, refusalResponse } from "./picture-error.server"
import { FOR_EVER, pictureResponse } from "./picture-response.server"
import { sourceUrl, type PictureOrigins } from "./source-url.server"
import { recipeName } from "./store.server"
import { transform } from "./transform.server"
import { isPictureWidth } from "./widths"
import type { Workshop } from "./workshop.server"

interface Wanted {
  width: string | undefined
  path: string | undefined
}

interface Tools {
  workshop: Workshop
  origins: PictureOrigins
}

/**
 * Answers `/images/<width>/<path>`: the backend's picture in that width, as AVIF or WebP by the Accept header.
 * Refusals: 400 for a width or path that cannot be, 404 for no such picture, 503 when the source is silent.
 */
export async function servePicture(
  request: Request,
  { width, path }: Wanted,
  { workshop, origins }: Tools
): Promise<Response> {
  try {
    const pixels = /^[1-9]\d{0,4}$/.test(width ?? "") ? Number(width) : 0
    if (!isPictureWidth(pixels)) throw new PictureError("picture_width_not_allowed")
    const source = sourceUrl(path ?? "", origins)
    const format = negotiateFormat(request.headers.get("accept"))
    const name = recipeName([source.href, pixels], format)
    return await pictureResponse(request, {
      type: `image/${format}`,
      etag: `"${name}"`,
      cacheControl: FOR_EVER,
      vary: "Accept",
      load: () =>
        workshop.get(name, async () => transform(await fetchSource(source), pixels, format)),
    })
  } catch (error) {
    if (error instanceof PictureError) return refusalResponse(error)
    throw error
  }
}
