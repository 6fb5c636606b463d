import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import CloudPaymentsProvider from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [CloudPaymentsProvider] })
