/** Who a cart or an order belongs to, as far as the rule needs to know. */
export type Owned = { customer?: { id: string; has_account: boolean } | null }

/**
 * What belongs to a registered customer is for that signed-in customer alone. For a guest the id is
 * the secret: whoever knows it may go on.
 *
 * @param owned the cart or order, or undefined when there is none with that id
 * @param customerId id of the signed-in customer, or undefined for a guest
 */
export const mayAccess = (owned: Owned | undefined, customerId: string | undefined): boolean =>
  Boolean(owned) && (!owned?.customer?.has_account || owned.customer.id === customerId)
