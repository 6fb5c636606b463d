import type { Logger } from "@medusajs/framework/types"

/** Runs named parts of the seed and reports how long each took. */
export function timed(logger: Logger) {
  return async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const started = performance.now()
    const result = await run()
    logger.info(`Seed: ${name} (${Math.round(performance.now() - started)} ms)`)
    return result
  }
}
