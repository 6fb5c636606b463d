import type { Cart, CartItem } from "./types"

/** Positions of which the branch has fewer than are wanted. */
export function shortItems(cart: Cart): CartItem[] {
  return cart.items.filter(({ available, quantity }) => available < quantity)
}

export function hasShortage(cart: Cart): boolean {
  return shortItems(cart).length > 0
}
