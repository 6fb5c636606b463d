import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"

/** Does what starts a download and waits for the file. */
export async function downloaded(
  page: Page,
  action: () => Promise<void>
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), action()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
