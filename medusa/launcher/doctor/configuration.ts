import { EnvError, readEnv } from "../../src/config/env"
import { LauncherError } from "../errors"
import { ROOT } from "../paths"
import { loadSettings } from "../settings"
import { withEnvFile } from "../settings/env-file"
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
    const env = portsOf()
    if (!env) {
      return [fail("not looked at, because the environment is not valid.")]
    }
    if (shopRuns) {
      return [
        ok(
          `${env.STOREFRONT_PORT} and ${env.BACKEND_PORT} are used by this shop, which is running`
        ),
      ]
    }
    const looks = [
      ["The store", "STOREFRONT_PORT"],
      ["The backend", "BACKEND_PORT"],
    ] as const
    const results = looks.map(([what, variable]) =>
      assertPortFree(env[variable], env.HOST, what, variable).then(
        () => ok(`${env[variable]} is free`),
        (error: Error) => fail(error.message)
      )
    )
    return Promise.all(results)
  },
}

function portsOf() {
  try {
    return readEnv(withEnvFile(ROOT, process.env))
  } catch (error) {
    if (error instanceof EnvError) {
      return null
    }
    throw error
  }
}
