import type { MedusaContainer } from "@medusajs/framework/types"
import type { Appointment } from "../../modules/pickup/types"
import { pickupService } from "../service"

const APPOINTMENT = `
  SELECT order_id, branch_id, starts_at, ends_at, state, version FROM pickup_appointment WHERE order_id = :orderId`

/** The appointment that an order has or had. */
export const readAppointment = async (
  container: MedusaContainer,
  orderId: string
): Promise<Appointment | undefined> => {
  const [row] = await pickupService(container).select<Appointment>(APPOINTMENT, { orderId })
  return row
}
