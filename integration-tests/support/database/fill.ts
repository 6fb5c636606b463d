import { runCommand } from "../run-command"

/** Brings an empty database to the schema of the sources: core, modules, links and search indexes. */
export function migrate(url: string): Promise<void> {
  return runCommand("npx", ["medusa", "db:migrate"], { DATABASE_URL: url, NODE_ENV: "test" })
}

export async function seed(url: string): Promise<void> {}
