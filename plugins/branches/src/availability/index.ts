export { listAvailability, type ProductAvailability } from "./list-availability"
export {
  AVAILABILITY_SOURCE,
  availabilitySource,
  type AvailabilitySource,
  type BranchUnits,
} from "./source"
export { StockSource } from "./stock-source"
