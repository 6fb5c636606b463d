import type { Session } from "../session"
import type { Settings } from "../settings"
import { needsSandbox } from "../settings/sandbox"
import { startService, type Service } from "./service"
import { sandboxSpec } from "./specs"

/**
 * Starts the sandbox when something in the settings has no real counterpart. It comes before all
 * programs of the backend, which read the certificates that it makes at its first start.
 */
export async function startSandbox(settings: Settings, session: Session): Promise<Service[]> {
  if (!needsSandbox(settings.sandbox)) {
    return []
  }
  const spec = { ...sandboxSpec(settings), signal: session.signal }
  return [await startService(spec, (service) => session.add(service))]
}
