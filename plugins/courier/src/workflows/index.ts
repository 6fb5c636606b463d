export { setCourierTariffWorkflow } from "./set-courier-tariff"
