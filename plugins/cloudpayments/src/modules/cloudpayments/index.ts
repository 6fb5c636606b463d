import { Module } from "@medusajs/framework/utils"
import CloudPaymentsModuleService from "./service"

export type { CloudPaymentsModuleService }

/** Key under which the module is registered in the container. */
export const CLOUDPAYMENTS_MODULE = "cloudpayments"

export default Module(CLOUDPAYMENTS_MODULE, { service: CloudPaymentsModuleService })
