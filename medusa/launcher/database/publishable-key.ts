import { LauncherError } from "../errors"
import { withClient } from "./connection"

/**
 * The publishable key that spans the most sales channels: the one of the store, where each branch is
 * a channel.
 * @throws LauncherError when there is none
 */
export async function publishableKey(databaseUrl: string): Promise<string> {
  const rows = await withClient(databaseUrl, async (client) => {
    const result = await client.query<{ token: string }>(`
      select k.token
      from api_key k
      left join publishable_api_key_sales_channel c
        on c.publishable_key_id = k.id and c.deleted_at is null
      where k.type = 'publishable' and k.deleted_at is null
        and (k.revoked_at is null or k.revoked_at > now())
      group by k.id
      order by count(c.sales_channel_id) desc, k.created_at
      limit 1`)
    return result.rows
  })
  const found = rows[0]
  if (!found) {
    throw new LauncherError(
      "There is no publishable API key in the database: run `npm run seed`, or create one in the admin and set MEDUSA_PUBLISHABLE_KEY."
    )
  }
  return found.token
}
