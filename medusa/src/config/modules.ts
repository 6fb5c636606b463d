import path from "node:path"
import type { Env } from "./env"
import { notificationModule } from "./mail"

/** A module as `modules` of medusa-config.ts takes it. */
type ModuleEntry = { resolve: string; options?: Record<string, unknown> }

/** Translations of the catalogue, and search in it by PostgreSQL. */
const CATALOGUE: ModuleEntry[] = [
  { resolve: "@medusajs/medusa/translation" },
  {
    resolve: "@medusajs/medusa/search",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/search-postgres",
          id: "postgres",
          options: { language: "simple" },
        },
      ],
    },
  },
]

/**
 * The modules that depend on where the shop runs. In one process nothing is needed beside
 * PostgreSQL; with `REDIS_URL` events, workflows, cache and locks are shared by all processes.
 */
export function modulesFor(env: Env): ModuleEntry[] {
  return [
    ...CATALOGUE,
    fileModule(env),
    notificationModule(env),
    ...(env.REDIS_URL ? redisModules(env.REDIS_URL) : []),
  ]
}

function redisModules(redisUrl: string): ModuleEntry[] {
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      options: { redisUrl, jobOptions: { removeOnComplete: { age: 3_600, count: 1_000 } } },
    },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    withProvider("@medusajs/medusa/caching", {
      resolve: "@medusajs/medusa/caching-redis",
      id: "caching-redis",
      options: { redisUrl },
    }),
    withProvider("@medusajs/medusa/locking", {
      resolve: "@medusajs/medusa/locking-redis",
      id: "locking-redis",
      options: { redisUrl },
    }),
  ]
}

function fileModule(env: Env): ModuleEntry {
  return withProvider("@medusajs/medusa/file", env.S3_BUCKET ? s3Files(env) : localFiles(env))
}

/**
 * The backend serves its folder `static`, which the launcher links to the uploads. Private files
 * stay outside of it: a folder that is served keeps no secrets.
 */
function localFiles(env: Env) {
  const folder = path.resolve(env.DATA_DIR)
  return {
    resolve: "@medusajs/medusa/file-local",
    id: "local",
    options: {
      upload_dir: path.join(folder, "uploads"),
      private_upload_dir: path.join(folder, "private"),
      backend_url: `${env.BACKEND_URL}/static`,
    },
  }
}

function s3Files(env: Env) {
  const keys = env.S3_ACCESS_KEY_ID
    ? { access_key_id: env.S3_ACCESS_KEY_ID, secret_access_key: env.S3_SECRET_ACCESS_KEY }
    : { authentication_method: "s3-iam-role" }
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      ...keys,
      bucket: env.S3_BUCKET,
      region: env.S3_REGION,
      endpoint: env.S3_ENDPOINT,
      file_url: env.S3_FILE_URL,
      prefix: env.S3_PREFIX,
    },
  }
}

function withProvider(resolve: string, provider: ModuleEntry & { id: string }): ModuleEntry {
  return { resolve, options: { providers: [{ ...provider, is_default: true }] } }
}
