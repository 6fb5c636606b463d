/** Names of the permission, the newer one first: Chrome split it in two in version 145. */
const NAMES = ["loopback-network", "local-network-access"]

/**
 * Whether the browser lets a page speak to programs of the same computer (Local Network Access, Chrome 147 and
 * later). `unknown` in browsers that do not ask.
 */
export async function localNetworkPermission(): Promise<PermissionState | "unknown"> {
  for (const name of NAMES) {
    try {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      return state
    } catch {
      // The browser does not know this name.
    }
  }
  return "unknown"
}
