import { access, cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { fillIn, pluginNames } from "./names"
import type { PluginNames } from "./names"

const TEMPLATE = path.join(__dirname, "template")

/**
 * Makes `plugins/<name>` from the template and lists it among the shop's dependencies.
 * @param root folder of the shop's root package.json
 * @param rawName kebab-case name
 * @returns the new folder, absolute
 * @throws Error when the name is bad or taken
 */
export async function createPlugin(root: string, rawName: string): Promise<string> {
  const names = pluginNames(rawName)
  const target = path.join(root, "plugins", names.name)
  if (await exists(target)) throw new Error(`plugins/${names.name} is there already.`)
  await copyFilled(TEMPLATE, target, names)
  await addDependency(path.join(root, "package.json"), names.name)
  return target
}

async function copyFilled(from: string, to: string, names: PluginNames): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name)
    const target = path.join(to, fillIn(entry.name, names))
    if (entry.isDirectory()) await copyFilled(source, target, names)
    else if (entry.name === ".gitkeep") await cp(source, target)
    else await writeFile(target, fillIn(await readFile(source, "utf8"), names))
  }
}

async function addDependency(file: string, name: string): Promise<void> {
  const manifest = JSON.parse(await readFile(file, "utf8")) as {
    dependencies: Record<string, string>
  }
  const dependencies = { ...manifest.dependencies, [`@qazyna/${name}`]: "0.1.0" }
  manifest.dependencies = Object.fromEntries(
    Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1))
  )
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`)
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false
  )
}
