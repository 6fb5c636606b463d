import { PictureError } from "./picture-error.server"

/** Where pictures may come from; nothing else is ever asked. */
export interface PictureOrigins {
  /** The backend with its local file provider. */
  backend: string
  /** Public address of an S3 bucket or CDN, if files are kept there. */
  bucket?: string | undefined
}

/** The folder that Medusa's local file provider serves. */
const LOCAL_FOLDER = "static"
/** Medusa's local file provider keeps private files (exports, for example) in the same folder under this prefix. */
const PRIVATE_PREFIX = "private-"

const EXTENSIONS = /\.(?:avif|jpe?g|png|webp)$/i
/** One part of a path: no empty one, no dot names, no separators or control characters. */
const PART = /^(?!\.{1,2}$)[^/\\?#%\u0000-\u001f\u007f]{1,200}$/

/**
 * The address of a picture on an allowed origin.
 * @param path decoded path below the origin, for example `static/1732-coin.webp`
 * @throws PictureError `picture_path_not_allowed` for a path that is none, `picture_not_found` for one we do not show
 */
export function sourceUrl(path: string, { backend, bucket }: PictureOrigins): URL {
  const parts = path.split("/")
  if (path.length > 1_000 || !parts.every((part) => PART.test(part))) {
    throw new PictureError("picture_path_not_allowed")
  }
  const name = parts[parts.length - 1] ?? ""
  const isLocal = parts[0] === LOCAL_FOLDER && parts.length > 1
  const origin = isLocal ? backend : bucket
  if (!origin || !EXTENSIONS.test(name) || name.startsWith(PRIVATE_PREFIX)) {
    throw new PictureError("picture_not_found")
  }
  return new URL(`/${parts.map(encodeURIComponent).join("/")}`, new URL(origin).origin)
}
