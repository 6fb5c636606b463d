export { setCourierTariffWorkflow } from "./set-tariff"
