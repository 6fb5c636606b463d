import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BranchErrorCodes, notFound } from "../errors"
import type { BranchDTO, BranchTranslations } from "../types"

/** A branch as staff see it: base texts, the texts of other languages beside them, and its places. */
export type AdminBranch = BranchDTO & {
  stock_location: { id: string; name: string } | null
  sales_channel: { id: string; name: string } | null
  translations: BranchTranslations
}

type TranslationRow = {
  reference_id: string
  locale_code: string
  translations: BranchTranslations[string]
}

const FIELDS = [
  "*",
  "stock_location.id",
  "stock_location.name",
  "sales_channel.id",
  "sales_channel.name",
]

const listTranslations = async (
  container: MedusaContainer,
  filters: Record<string, unknown>
): Promise<TranslationRow[]> => {
  if (!container.hasRegistration(Modules.TRANSLATION)) {
    return []
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "translation",
    fields: ["reference_id", "locale_code", "translations"],
    filters: { reference: "branch", ...filters },
  })
  return data
}

/** Filters that find a text in the base texts as well as in those of the other languages. */
export const searchFilters = async (
  container: MedusaContainer,
  q: string | undefined
): Promise<Record<string, unknown>> => {
  if (!q) {
    return {}
  }
  const literal = q.replace(/[\\%_]/g, "\\$&")
  const translated = await listTranslations(container, { q: literal })
  const like = { $ilike: `%${literal}%` }
  return {
    $or: [
      ...["code", "name", "city", "address"].map((field) => ({ [field]: like })),
      { id: translated.map((row) => row.reference_id) },
    ],
  }
}

/**
 * Branches with their texts in all languages, sorted by rank and name.
 *
 * @param filters filters on fields of the branch
 * @param page which part of the list
 */
export const listAdminBranches = async (
  container: MedusaContainer,
  filters: Record<string, unknown>,
  page: { skip: number; take: number }
): Promise<{ branches: AdminBranch[]; count: number }> => {
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "branch",
    fields: FIELDS,
    filters,
    pagination: { ...page, order: { rank: "ASC", name: "ASC", id: "ASC" } },
  })
  const rows = await listTranslations(container, {
    reference_id: data.map((branch: { id: string }) => branch.id),
  })
  const branches = data.map((branch: AdminBranch): AdminBranch => ({
    ...branch,
    stock_location: branch.stock_location ?? null,
    sales_channel: branch.sales_channel ?? null,
    translations: Object.fromEntries(
      rows
        .filter((row) => row.reference_id === branch.id)
        .map((row) => [row.locale_code, row.translations])
    ),
  }))
  return { branches, count: metadata?.count ?? branches.length }
}

/** One branch for staff. @throws branch_not_found */
export const findAdminBranch = async (
  container: MedusaContainer,
  id: string
): Promise<AdminBranch> => {
  const { branches } = await listAdminBranches(container, { id }, { skip: 0, take: 1 })
  if (!branches[0]) {
    throw notFound(BranchErrorCodes.BRANCH_NOT_FOUND, "There is no such branch")
  }
  return branches[0]
}
