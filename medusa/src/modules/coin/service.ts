import { MedusaService } from "@medusajs/framework/utils"
import Coin from "./models/coin"

class CoinModuleService extends MedusaService({ Coin }) {}

export default CoinModuleService
