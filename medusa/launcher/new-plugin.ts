import path from "node:path"
import { createPlugin } from "./new-plugin/create-plugin"

const root = path.resolve(__dirname, "../..")

async function main(): Promise<void> {
  const name = process.argv[2]
  if (!name) throw new Error("Say how the plugin is called: npm run new:plugin -- gift-cards")
  const folder = await createPlugin(root, name)
  console.log(`Made ${path.relative(root, folder)}. Next:
  1. npm install
  2. add { resolve: "@qazyna/${name}", options: {} } to "plugins" in medusa-config.ts
  3. npm run dev, then GET /admin/${name}
docs/plugins/writing-a-plugin.md explains each file.`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
