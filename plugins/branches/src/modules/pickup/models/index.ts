export { default as PickupAppointment } from "./appointment"
export { default as PickupHandOver } from "./hand-over"
export { default as PickupSpecialDay } from "./special-day"
export { default as PickupStorage } from "./storage"
