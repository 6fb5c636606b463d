import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMiddlewares } from "./admin/middlewares"
import { pickupMiddlewares } from "./admin/pickup-middlewares"
import { storeMiddlewares } from "./store/middlewares"

export default defineMiddlewares({
  routes: [...storeMiddlewares, ...adminMiddlewares, ...pickupMiddlewares],
})
