import {
  migrate as migrateDatabase,
  type DatabaseTask,
} from "../../../medusa/launcher/database/migrate"
import { ensureDatabase } from "../../../medusa/launcher/database/prepare"
import { seed as seedDatabase } from "../../../medusa/launcher/database/seed"
import { DEMO_ACCOUNTS } from "../demo-accounts"
import { ROOT, TEST_DATA } from "../paths"

/** Brings an empty database to the schema of the sources: core, modules, links and search indexes. */
export async function migrate(url: string): Promise<void> {
  await ensureDatabase(url)
  await migrateDatabase(task(url))
}

/** Fills a migrated database with what `npm start` fills it with. */
export function seed(url: string): Promise<void> {
  return seedDatabase(task(url))
}

function task(databaseUrl: string): DatabaseTask {
  const env = {
    ...process.env,
    ...DEMO_ACCOUNTS,
    // Each backend decides whether it takes the payment without money, which the seed can only offer.
    TEST_PAYMENT: "true",
    DATABASE_URL: databaseUrl,
    DATA_DIR: TEST_DATA,
  }
  return { databaseUrl, env, folder: ROOT }
}
