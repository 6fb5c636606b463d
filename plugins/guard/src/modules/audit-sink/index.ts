import { Module } from "@medusajs/framework/utils"
import AuditSinkModuleService from "./service"

/** Container key of the audit log; other plugins resolve it by this name. */
export const AUDIT_SINK = "auditSink"

export default Module(AUDIT_SINK, { service: AuditSinkModuleService })
