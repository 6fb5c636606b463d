import { findBrowser } from "../browser/chromium"
import { publishStack } from "./addresses"
import { startStack, type Stack } from "./start-stack"

declare global {
  // Jest hands nothing from set-up to teardown but globals of its own process.
  var qazynaStack: Stack | undefined
}

/** Before the first browser test: everything built, the shop running, the browser unpacked. */
export default async function globalSetup(): Promise<void> {
  const [stack] = await Promise.all([startStack(), findBrowser()])
  globalThis.qazynaStack = stack
  publishStack(stack)
}
