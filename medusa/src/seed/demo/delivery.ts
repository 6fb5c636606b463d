/** Flat price of courier delivery in tenge, whatever the distance. */
export const DEMO_DELIVERY_PRICE = 2_500
