import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RESERVED } from "../modules/holds/database/reserved"

/** Core's count of reserved units follows its reservations from now on, however many processes make them. */
export default async function sumReserved({ container }: ExecArgs): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.transaction(async (transaction) => {
    for (const statement of RESERVED) {
      await transaction.raw(statement)
    }
  })
}
