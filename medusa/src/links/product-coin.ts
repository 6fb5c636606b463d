import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CoinModule from "../modules/coin"

/** One coin describes one product: `product.coin` and `coin.product`. A deleted product takes its coin along. */
export default defineLink(ProductModule.linkable.product, {
  linkable: CoinModule.linkable.coin,
  deleteCascade: true,
})
