import type { Delivery } from "../lib/types"

/** Who receives a parcel and where. */
export const DeliveryAddress = ({ delivery }: { delivery: Delivery }) => {
  const { recipient, phone, postal_code, city, street } = delivery
  return (
    <>
      <div>{[recipient, phone].filter(Boolean).join(", ")}</div>
      <div>{[postal_code, city, street].filter(Boolean).join(", ")}</div>
    </>
  )
}
