import { Module } from "@medusajs/framework/utils"
import refuseTestAnchorsLoader from "./loaders/refuse-test-anchors"
import EdsModuleService from "./service"

export type { EdsModuleService }

/** Key under which the EDS module is registered in the container. */
export const EDS_MODULE = "eds"

export default Module(EDS_MODULE, {
  service: EdsModuleService,
  loaders: [refuseTestAnchorsLoader],
})
