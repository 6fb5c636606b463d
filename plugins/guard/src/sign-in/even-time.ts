import { setTimeout as sleep } from "node:timers/promises"

/**
 * Waits for the next multiple of a step since a moment, so that the time of an answer tells nothing
 * about what was looked up for it.
 *
 * @param started `performance.now()` of the moment
 * @param stepMs milliseconds; 0 waits for nothing
 */
export const evenTime = async (started: number, stepMs: number): Promise<void> => {
  const passed = performance.now() - started
  if (stepMs > 0) {
    await sleep(stepMs - (passed % stepMs))
  }
}
