import { updateProductsWorkflow, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedContext } from "../context"
import type { CoinRecord } from "../data/coin-record"
import { FACES, type Drawings } from "./drawings"

/** Coins after which progress is reported. */
const REPORT_EVERY = 10

/** Stores the drawings with the File module and shows them on the products of their coins. */
export async function seedPictures(
  context: SeedContext,
  productIds: Map<string, string>,
  drawings: Drawings
): Promise<void> {
  for (const [done, coin] of drawings.coins.entries()) {
    const productId = productIds.get(coin.handle)
    if (productId) {
      await addPictures(context, coin, productId, await drawings.facesOf(coin))
    }
    if ((done + 1) % REPORT_EVERY === 0) {
      context.logger.info(`Seed: pictures of ${done + 1} of ${drawings.coins.length} coins`)
    }
  }
}

async function addPictures(
  { container }: SeedContext,
  coin: CoinRecord,
  productId: string,
  pictures: Buffer[]
): Promise<void> {
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
