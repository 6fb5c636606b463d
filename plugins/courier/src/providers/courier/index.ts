import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import CourierProvider from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [CourierProvider] })
