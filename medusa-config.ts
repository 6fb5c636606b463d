import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { branchesOptions, IDENTITY_SOURCE } from "@qazyna/store/config/branches"
import {
  cloudPaymentsOptions,
  PAYMENT_GATE,
  PAYMENT_MODULE,
} from "@qazyna/store/config/cloudpayments"
import { COURIER_OPTIONS, FULFILMENT_MODULE, ORIGIN_SOURCE } from "@qazyna/store/config/courier"
import { databaseOptions } from "@qazyna/store/config/database"
import { AUTH_MODULE, authMethods, edsOptions } from "@qazyna/store/config/eds"
import { readEnv } from "@qazyna/store/config/env"
import { guardOptions } from "@qazyna/store/config/guard"
import { holdsOptions, STOCK_SOURCES } from "@qazyna/store/config/holds"
import { modulesFor } from "@qazyna/store/config/modules"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())
const env = readEnv(process.env)

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: databaseOptions(env),
    redisUrl: env.REDIS_URL,
    workerMode: env.MEDUSA_WORKER_MODE,
    http: {
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      authMethodsPerActor: authMethods(env),
    },
    cookieOptions: { sameSite: "lax", secure: env.BACKEND_URL.startsWith("https:") },
  },
  featureFlags: { translation: true, caching: env.REDIS_URL !== undefined },
  plugins: [
    { resolve: "@qazyna/eds", options: edsOptions(env) },
    { resolve: "@qazyna/branches", options: branchesOptions(env) },
    { resolve: "@qazyna/holds", options: holdsOptions(env) },
    { resolve: "@qazyna/cloudpayments", options: cloudPaymentsOptions(env) },
    { resolve: "@qazyna/courier", options: COURIER_OPTIONS },
    { resolve: "@qazyna/guard", options: guardOptions(env) },
    { resolve: "@qazyna/store", options: {} },
  ],
  modules: [
    AUTH_MODULE,
    PAYMENT_MODULE,
    PAYMENT_GATE,
    FULFILMENT_MODULE,
    ORIGIN_SOURCE,
    IDENTITY_SOURCE,
    ...STOCK_SOURCES,
    ...modulesFor(env),
  ],
})
