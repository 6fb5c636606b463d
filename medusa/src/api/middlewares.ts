import { defineMiddlewares } from "@medusajs/framework/http"
import { storeCoinRoutesMiddlewares } from "./store/coins/middlewares"

export default defineMiddlewares([...storeCoinRoutesMiddlewares])
