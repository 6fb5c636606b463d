import { ROOT, STATE } from "../paths"
import type { Settings } from "../settings"
import { assertDiskSpace } from "../system/disk"
import { assertPortFree } from "../system/ports"

/**
 * Looks for what would fail only minutes later.
 * @throws LauncherError with one sentence
 */
export async function assertStartable({ env }: Settings): Promise<void> {
  await assertPortFree(env.STOREFRONT_PORT, env.HOST, "The store", "STOREFRONT_PORT")
  await assertPortFree(env.BACKEND_PORT, env.HOST, "The backend", "BACKEND_PORT")
  await assertDiskSpace(ROOT)
  await assertDiskSpace(STATE)
}
