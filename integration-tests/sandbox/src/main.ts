import { startSandbox } from "./sandbox"
import { settingsFrom } from "./settings"

/** The sandbox as a program of its own: everything comes from the environment. */
async function main(): Promise<void> {
  const sandbox = await startSandbox(settingsFrom(process.env))
  console.log(`The sandbox listens on ${JSON.stringify(sandbox.ports)}.`)
  const stop = (): void => void sandbox.stop().then(() => process.exit(0))
  process.once("SIGTERM", stop)
  process.once("SIGINT", stop)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
