/** Where the processes of a running stack are reached. */
export type StackAddresses = {
  storefront: string
  backend: string
  publishableKey: string
  /** The database behind them, for what only time or a machine does. */
  database: string
  /** Its terminal at the card service. */
  terminal: string
}

const VARIABLES = {
  storefront: "QAZYNA_E2E_STOREFRONT",
  backend: "QAZYNA_E2E_BACKEND",
  publishableKey: "QAZYNA_E2E_PUBLISHABLE_KEY",
  database: "QAZYNA_E2E_DATABASE",
  terminal: "QAZYNA_E2E_TERMINAL",
} as const

/** Tells the test processes, which inherit the environment, where the stack is. */
export function publishStack(stack: StackAddresses): void {
  for (const [name, variable] of Object.entries(VARIABLES)) {
    process.env[variable] = stack[name as keyof StackAddresses]
  }
}

/** What `publishStack` told, read in a test process. */
export function runningStack(): StackAddresses {
  const read = (name: keyof StackAddresses): string => {
    const value = process.env[VARIABLES[name]]
    if (!value) {
      throw new Error(`${VARIABLES[name]} is not set: run this suite with .config/jest/e2e.cjs`)
    }
    return value
  }
  return {
    storefront: read("storefront"),
    backend: read("backend"),
    publishableKey: read("publishableKey"),
    database: read("database"),
    terminal: read("terminal"),
  }
}
