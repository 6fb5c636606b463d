import { Module } from "@medusajs/framework/utils"
import BranchModuleService from "./service"

/** Key under which the branch module is registered in the container. */
export const BRANCH_MODULE = "branch"

export default Module(BRANCH_MODULE, { service: BranchModuleService })
