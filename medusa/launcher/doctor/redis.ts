import Redis from "ioredis"
import { errorMessage } from "../errors"
import { ROOT } from "../paths"
import { withEnvFile } from "../settings/env-file"
import { about, type Check } from "./finding"

/** Redis, when it is configured. */
export const redis: Check = {
  what: "Redis",
  look: async () => {
    const { ok, fail } = about("Redis")
    const url = withEnvFile(ROOT, process.env).REDIS_URL
    if (!url) {
      return [ok("not used; fine for one backend process")]
    }
    const client = new Redis(url, {
      lazyConnect: true,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    })
    let reason = ""
    client.on("error", (error) => (reason = error.message))
    try {
      await client.connect()
      await client.ping()
      return [ok("answers")]
    } catch (error) {
      return [
        fail(`does not answer (${reason || errorMessage(error)}): start it, or correct REDIS_URL.`),
      ]
    } finally {
      client.disconnect()
    }
  },
}
