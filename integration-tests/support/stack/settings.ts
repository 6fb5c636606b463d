import { loadSettings, type Settings } from "../../../medusa/launcher/settings"
import { freePort } from "../../../medusa/launcher/system/ports"
import { DEMO_ACCOUNTS } from "../demo-accounts"
import { TEST_DATA } from "../paths"
import { CardTerminal } from "../sandbox/cards"

/**
 * The settings of `npm start` in demo mode, on free ports, with the files of the tests. Requests are not
 * limited: all browsers of a run come from one address. The shop has a terminal of its own at the card service
 * of the sandbox.
 *
 * @param more variables of the environment beside
 */
export async function stackSettings(
  databaseUrl: string,
  more: Record<string, string> = {}
): Promise<Settings> {
  const [backendPort, storefrontPort] = [await freePort(), await freePort()]
  const backend = `http://127.0.0.1:${backendPort}`
  const terminal = more.CP_PUBLIC_ID ? {} : (await CardTerminal.open(backend)).variables
  const settings = loadSettings("production", {
    ...process.env,
    ...DEMO_ACCOUNTS,
    DEMO: "true",
    RATE_LIMITS: "off",
    DATABASE_URL: databaseUrl,
    HOST: "127.0.0.1",
    BACKEND_PORT: String(backendPort),
    BACKEND_URL: backend,
    STOREFRONT_PORT: String(storefrontPort),
    STOREFRONT_URL: `http://127.0.0.1:${storefrontPort}`,
    ...terminal,
    ...more,
  })
  return { ...settings, raw: { ...settings.raw, DATA_DIR: TEST_DATA } }
}
