import { LauncherError } from "../errors"
import { portsInUse } from "../services/ports-in-use"
import { loadSettings, type Settings } from "../settings"
import { assertPortFree } from "../system/ports"
import { about, type Check } from "./finding"

/** Every variable, as `npm start` would take it. */
export const environment: Check = {
  what: "Environment",
  look: () => {
    const { ok, fail } = about("Environment")
    try {
      const { env, ownDatabase } = loadSettings("production")
      const kind = env.DEMO ? "demo" : "production"
      return [
        ok(
          `valid; ${kind} with ${ownDatabase ? "the built-in database" : "the database of DATABASE_URL"}`
        ),
      ]
    } catch (error) {
      if (error instanceof LauncherError) {
        return error.message.split("\n").map(fail)
      }
      throw error
    }
  },
}

/** The ports of the shop: free, or used by the shop itself. */
export const ports: Check = {
  what: "Ports",
  look: async ({ shopRuns }) => {
    const { ok, fail } = about("Ports")
    const settings = settingsOrNull()
    if (!settings) {
      return [fail("not looked at, because the environment is not valid.")]
    }
    const { env } = settings
    const needed = portsInUse(settings)
    if (shopRuns) {
      const numbers = needed.map(({ variable }) => env[variable])
      return [ok(`${numbers.join(", ")} are used by this shop, which is running`)]
    }
    const results = needed.map(({ what, variable }) =>
      assertPortFree(env[variable], env.HOST, what, variable).then(
        () => ok(`${env[variable]} is free`),
        (error: Error) => fail(error.message)
      )
    )
    return Promise.all(results)
  },
}

function settingsOrNull(): Settings | null {
  try {
    return loadSettings("production")
  } catch (error) {
    if (error instanceof LauncherError) {
      return null
    }
    throw error
  }
}
