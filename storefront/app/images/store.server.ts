import { createHash } from "node:crypto"
import { resolve } from "node:path"
import { env } from "~/config/env.server"
import { DiskCache } from "./disk-cache.server"
import type { PictureOrigins } from "./source-url.server"
import { Workshop } from "./workshop.server"

/** All variants of a few thousand pictures. */
const LARGEST_BYTES = 1024 ** 3
/** Raised when pictures are made differently, so that kept ones are made anew. */
const RECIPE = "1"

let workshop: Workshop | undefined

/** The one workshop of this process. */
export function pictureWorkshop(): Workshop {
  return (workshop ??= new Workshop(new DiskCache(resolve(env().PICTURE_CACHE_DIR), LARGEST_BYTES)))
}

export const pictureOrigins = (): PictureOrigins => ({
  backend: env().MEDUSA_BACKEND_URL,
  bucket: env().PICTURES_ORIGIN,
})

/** Name of a made file from all that it was made of; serves as its ETag too. */
export function recipeName(parts: readonly (string | number)[], extension: string): string {
  const hash = createHash("sha256").update(JSON.stringify([RECIPE, ...parts]))
  return `${hash.digest("hex").slice(0, 40)}.${extension}`
}
