import { ROOT, STATE } from "../paths"
import type { Settings } from "../settings"
import { assertDiskSpace } from "../system/disk"
import { assertPortFree } from "../system/ports"
import { portsInUse } from "./ports-in-use"

/**
 * Looks for what would fail only minutes later.
 * @throws LauncherError with one sentence
 */
export async function assertStartable(settings: Settings): Promise<void> {
  const { env } = settings
  for (const { what, variable } of portsInUse(settings)) {
    await assertPortFree(env[variable], env.HOST, what, variable)
  }
  await assertDiskSpace(ROOT)
  await assertDiskSpace(STATE)
}
