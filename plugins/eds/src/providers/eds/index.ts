import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import EdsAuthProvider from "./service"

export default ModuleProvider(Modules.AUTH, { services: [EdsAuthProvider] })
