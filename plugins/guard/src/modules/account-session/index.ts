import { Module } from "@medusajs/framework/utils"
import AccountSessionModuleService from "./service"

/** Container key of what is known about sign-ins. */
export const ACCOUNT_SESSION = "accountSession"

export default Module(ACCOUNT_SESSION, { service: AccountSessionModuleService })
