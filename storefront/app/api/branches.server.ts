import type { Language } from "~/i18n/languages"
import { ApiError } from "./api-error"
import { catalogueCache } from "./cache.server"
import { callHeaders, storeSdk } from "./sdk.server"
import type { Branch } from "./types"

const ALL_BRANCHES = 200

/** All branches, open and closed, in the order staff gave them. */
export async function listBranches(language: Language): Promise<Branch[]> {
  const answer = await catalogueCache.get(`branches:${language}`, () =>
    storeSdk().client.fetch<{ branches: Branch[] }>("/store/branches", {
      query: { limit: ALL_BRANCHES },
      headers: callHeaders(language),
    })
  )
  return answer.branches
}

/**
 * One branch out of the cached list.
 * @param code code or id
 * @throws ApiError `branch_not_found`
 */
export async function getBranch(language: Language, code: string): Promise<Branch> {
  const branches = await listBranches(language)
  const branch = branches.find((candidate) => candidate.code === code || candidate.id === code)
  if (!branch) throw new ApiError(404, "branch_not_found", "No such branch")
  return branch
}
