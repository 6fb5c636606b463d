import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { staffOfBranch } from "./ties"

/** A member of staff, and whether they are tied to the branch that was asked about. */
export type StaffMember = { id: string; email: string; name: string; tied: boolean }

const MOST = 500

/** Everybody who may be tied to a branch, those who are first. */
export const listStaff = async (
  container: MedusaContainer,
  branchId: string
): Promise<StaffMember[]> => {
  const tied = await staffOfBranch(container, branchId)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    pagination: { take: MOST, skip: 0, order: { email: "ASC" } },
  })
  return data
    .map(({ id, email, first_name, last_name }) => ({
      id,
      email,
      name: [first_name, last_name].filter(Boolean).join(" "),
      tied: tied.includes(id),
    }))
    .sort((one, other) => Number(other.tied) - Number(one.tied))
}
