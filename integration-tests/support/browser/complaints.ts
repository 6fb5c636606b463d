import type { BrowserContext, ConsoleMessage } from "playwright-core"

/**
 * Collects everything that a browser complains about: errors in the console (violations of the content
 * security policy among them), exceptions of scripts, and answers with 500 or more.
 *
 * @param expected complaints that a test provokes on purpose, a 404 for instance
 */
export function collectComplaints(context: BrowserContext, expected: RegExp[]): () => string[] {
  const complaints: string[] = []
  const note = (text: string): void => {
    if (!expected.some((pattern) => pattern.test(text))) {
      complaints.push(text)
    }
  }
  context.on("console", (message) => {
    if (message.type() === "error") {
      note(`console: ${message.text()} (${place(message)})`)
    }
  })
  context.on("weberror", (webError) => note(`script: ${webError.error().message}`))
  context.on("response", (response) => {
    if (response.status() >= 500) {
      note(`${response.status()} ${response.request().method()} ${response.url()}`)
    }
  })
  return () => complaints.splice(0)
}

function place(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location()
  return `${url}:${lineNumber}`
}
