import { Module } from "@medusajs/framework/utils"
import EmailChangeModuleService from "./service"

/** Container key of the changes of e-mails that wait to be confirmed. */
export const EMAIL_CHANGE = "emailChange"

export default Module(EMAIL_CHANGE, { service: EmailChangeModuleService })
