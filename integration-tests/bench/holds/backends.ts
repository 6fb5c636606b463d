import { startService } from "../../../medusa/launcher/services/service"
import { localUrl } from "../../../medusa/launcher/services/local-url"
import { backendSpec } from "../../../medusa/launcher/services/specs"
import { RESULTS } from "../../support/paths"
import { makeBackendFolder } from "../../support/stack/backend-folder"
import { stackSettings } from "../../support/stack/settings"
import { CARDS } from "../notifications/terminal"

/** Visitors may buy, and programs: a cart needs no signature, no captcha and no patience before it can be measured. */
const GUESTS = {
  AGREEMENT_REQUIRED: "false",
  SIGN_IN_POLICY: "either",
  CAPTCHA: "off",
  RATE_LIMITS: "off",
}

/**
 * Starts production backends on free ports, all of them on one database.
 *
 * @param more variables of their environment beside
 */
export async function startBackends(
  database: string,
  count: number,
  more: Record<string, string> = {}
): Promise<{ addresses: string[]; stop: () => Promise<void> }> {
  const addresses: string[] = []
  const steps: (() => unknown)[] = []
  const stop = async (): Promise<void> => {
    for (const step of steps.splice(0).reverse()) {
      await step()
    }
  }
  try {
    for (let number = 1; number <= count; number++) {
      const settings = await stackSettings(database, { ...CARDS, ...more })
      const { folder, remove } = makeBackendFolder()
      steps.push(remove)
      const spec = backendSpec(settings, database, folder)
      await startService(
        {
          ...spec,
          env: { ...spec.env, ...GUESTS, ...CARDS, ...more },
          logFile: `${RESULTS}/bench-backend-${number}.log`,
          signal: new AbortController().signal,
        },
        (service) => steps.push(service.stop)
      )
      addresses.push(localUrl(settings.env.HOST, settings.env.BACKEND_PORT))
    }
    return { addresses, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
