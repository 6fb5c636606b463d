import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Identified = { id: string }

/**
 * Reads rows of an entity by their ids, in one go.
 *
 * @param ids may repeat and may be null
 * @returns rows by id; what does not exist any more is left out
 */
export const lookUp = async <T extends Identified>(
  container: MedusaContainer,
  entity: string,
  fields: string[],
  ids: (string | null)[]
): Promise<Map<string, T>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields, filters: { id: wanted } })
  return new Map((data as T[]).map((row) => [row.id, row]))
}
