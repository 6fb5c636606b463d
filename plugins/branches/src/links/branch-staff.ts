import { defineLink } from "@medusajs/framework/utils"
import UserModule from "@medusajs/medusa/user"
import BranchModule from "../modules/branch"

/** Staff who work for some branches only. Whoever is linked to none is head office and works for all. */
export default defineLink(
  { linkable: BranchModule.linkable.branch, isList: true },
  { linkable: UserModule.linkable.user, isList: true },
  { database: { table: "branch_staff" } }
)
