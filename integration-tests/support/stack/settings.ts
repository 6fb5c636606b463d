import { loadSettings, type Settings } from "../../../medusa/launcher/settings"
import { freePort } from "../../../medusa/launcher/system/ports"
import { DEMO_ACCOUNTS } from "../demo-accounts"
import { TEST_DATA } from "../paths"

/**
 * The settings of `npm start` in demo mode, on free ports, with the files of the tests. Requests are not
 * limited: all browsers of a run come from one address.
 *
 * @param more variables of the environment beside
 */
export async function stackSettings(
  databaseUrl: string,
  more: Record<string, string> = {}
): Promise<Settings> {
  const [backendPort, storefrontPort] = [await freePort(), await freePort()]
  const settings = loadSettings("production", {
    ...process.env,
    ...DEMO_ACCOUNTS,
    DEMO: "true",
    RATE_LIMITS: "off",
    DATABASE_URL: databaseUrl,
    HOST: "127.0.0.1",
    BACKEND_PORT: String(backendPort),
    BACKEND_URL: `http://127.0.0.1:${backendPort}`,
    STOREFRONT_PORT: String(storefrontPort),
    STOREFRONT_URL: `http://127.0.0.1:${storefrontPort}`,
    ...more,
  })
  return { ...settings, raw: { ...settings.raw, DATA_DIR: TEST_DATA } }
}
