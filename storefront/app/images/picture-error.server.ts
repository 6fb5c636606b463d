const REFUSALS = {
  picture_width_not_allowed: [400, "This width is not made"],
  picture_path_not_allowed: [400, "This is no path of a picture"],
  picture_not_found: [404, "There is no such picture"],
  picture_too_large: [404, "The picture is too large to be shown"],
  picture_not_readable: [404, "The file is no picture that can be shown"],
  picture_source_unreachable: [503, "The pictures cannot be reached now"],
  picture_server_busy: [503, "Too many pictures are being made now"],
} as const

export type PictureRefusal = keyof typeof REFUSALS

/** Why a picture is not given. */
export class PictureError extends Error {
  readonly status: number

  constructor(
    readonly code: PictureRefusal,
    options?: ErrorOptions
  ) {
    const [status, message] = REFUSALS[code]
    super(message, options)
    this.name = "PictureError"
    this.status = status
  }
}

/** The answer in the form of the Store API. A missing picture may be uploaded soon, so it is kept briefly. */
export function refusalResponse({ code, message, status }: PictureError): Response {
  const type = status === 404 ? "not_found" : status === 400 ? "invalid_data" : "unavailable"
  return Response.json(
    { type, code, message },
    {
      status,
      headers: {
        "Cache-Control": status === 503 ? "no-store" : "public, max-age=60",
        ...(status === 503 ? { "Retry-After": "5" } : {}),
      },
    }
  )
}
