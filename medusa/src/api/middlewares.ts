import { defineMiddlewares } from "@medusajs/framework/http"
import { adminAnnouncementRoutesMiddlewares } from "./admin/announcements/middlewares"
import { adminLetterRoutesMiddlewares } from "./admin/letters/middlewares"
import { adminCoinRoutesMiddlewares } from "./admin/products/[id]/coin/middlewares"
import { storeCustomerRoutesMiddlewares } from "./store/customers/middlewares"
import { storeCoinRoutesMiddlewares } from "./store/coins/middlewares"

export default defineMiddlewares([
  ...adminAnnouncementRoutesMiddlewares,
  ...adminLetterRoutesMiddlewares,
  ...adminCoinRoutesMiddlewares,
  ...storeCustomerRoutesMiddlewares,
  ...storeCoinRoutesMiddlewares,
])
