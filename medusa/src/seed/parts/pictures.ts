import path from "node:path"
import { updateProductsWorkflow, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { readEnv } from "../../config/env"
import { faceUrl, type Face } from "../../lib/pictures"
import { renderCoin } from "../art"
import type { SeedContext } from "../context"
import { COIN_RECORDS, type CoinRecord } from "../data/coin-record"

/** The motif sells: it comes first and is the thumbnail. */
const FACES: Face[] = ["reverse", "obverse"]

/** Coins after which progress is reported. */
const REPORT_EVERY = 10

/** Draws both faces of each coin that has no pictures yet, and stores them with the File module. */
export async function seedPictures(
  context: SeedContext,
  productIds: Map<string, string>
): Promise<void> {
  const missing = await withoutPictures(context, productIds)
  for (const [done, { coin, productId }] of missing.entries()) {
    await addPictures(context, coin, productId)
    if ((done + 1) % REPORT_EVERY === 0) {
      context.logger.info(`Seed: pictures of ${done + 1} of ${missing.length} coins`)
    }
  }
}

type Missing = { coin: CoinRecord; productId: string }

async function withoutPictures({ query }: SeedContext, productIds: Map<string, string>) {
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["handle", "images.url", "images.metadata"],
    filters: { id: [...productIds.values()] },
  })
  const done = new Set(
    products
      .filter(({ images }) => FACES.every((face) => faceUrl(images ?? [], face)))
      .map(({ handle }) => handle)
  )
  return COIN_RECORDS.flatMap((coin): Missing[] => {
    const productId = productIds.get(coin.handle)
    return productId && !done.has(coin.handle) ? [{ coin, productId }] : []
  })
}

async function addPictures({ container }: SeedContext, coin: CoinRecord, productId: string) {
  const cacheDir = path.resolve(readEnv(process.env).DATA_DIR, "pictures")
  const pictures = await Promise.all(FACES.map((face) => renderCoin(coin, face, { cacheDir })))
  const { result: files } = await uploadFilesWorkflow(container).run({
    input: {
      files: pictures.map((picture, i) => ({
        filename: `${coin.handle}-${FACES[i]}.webp`,
        mimeType: "image/webp",
        content: picture.toString("base64"),
        access: "public" as const,
      })),
    },
  })
  await updateProductsWorkflow(container).run({
    input: {
      products: [
        {
          id: productId,
          thumbnail: files[0]?.url,
          images: files.map(({ url }, i) => ({ url, metadata: { face: FACES[i] } })),
        },
      ],
    },
  })
}
