import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import BranchStaffLink from "../links/branch-staff"

type Tie = { branch_id: string; user_id: string }

const readTies = async (container: MedusaContainer, filters: Partial<Tie>): Promise<Tie[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: BranchStaffLink.entryPoint,
    fields: ["branch_id", "user_id"],
    filters,
  })
  return data as unknown as Tie[]
}

/** The branches that a member of staff is tied to; none for head office. */
export const branchesOfStaff = async (
  container: MedusaContainer,
  user_id: string
): Promise<string[]> => (await readTies(container, { user_id })).map(({ branch_id }) => branch_id)

/** Ids of the staff who are tied to a branch. */
export const staffOfBranch = async (
  container: MedusaContainer,
  branch_id: string
): Promise<string[]> => (await readTies(container, { branch_id })).map(({ user_id }) => user_id)
