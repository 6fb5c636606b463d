import { watch } from "chokidar"
import { once } from "node:events"
import { existsSync } from "node:fs"
import path from "node:path"
import { ROOT } from "../paths"
import { pluginFolders } from "../parts/list"
import { CONFIG_SOURCE } from "./app-folder"

const SETTLE_MS = 80

/** Sources that decide how the backend behaves. The admin reloads its pages by itself. */
function matters(file: string): boolean {
  const isSource = file.endsWith(".json") || (file.endsWith(".ts") && !file.endsWith(".d.ts"))
  return isSource && !/\/(src\/admin|__tests__)\/|\.spec\.ts$/.test(file.split(path.sep).join("/"))
}

/**
 * Watches the sources of all plugins and medusa-config.ts, and nothing else: an edit of the
 * storefront is no business of the backend.
 * @param onChange gets the files of one edit together, and is never called while it still works
 * @returns how to stop watching, as soon as no edit can be missed any more
 */
export async function watchBackend(
  onChange: (files: string[]) => Promise<void>
): Promise<() => Promise<void>> {
  const folders = pluginFolders().map((folder) => path.join(ROOT, folder, "src"))
  const watcher = watch([CONFIG_SOURCE, ...folders], {
    ignoreInitial: true,
    ignored: (file, stats) => Boolean(stats?.isFile()) && !matters(file),
  })
  const pending = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let busy = false
  const flush = async (): Promise<void> => {
    if (busy || pending.size === 0) {
      return
    }
    const files = [...pending]
    pending.clear()
    busy = true
    await onChange(files)
    busy = false
    await flush()
  }
  watcher.on("all", (_, file) => {
    if (matters(file)) {
      pending.add(file)
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), SETTLE_MS)
    }
  })
  await once(watcher, "ready")
  return () => watcher.close()
}

/** The plugin that a source belongs to, as an absolute folder; undefined for medusa-config.ts. */
export function pluginOf(file: string): string | undefined {
  return pluginFolders()
    .map((folder) => path.join(ROOT, folder))
    .find((folder) => file.startsWith(folder + path.sep))
}

/** Whether a file is there now; it may have been removed, or moved back meanwhile. */
export function isThere(file: string): boolean {
  return existsSync(file)
}
