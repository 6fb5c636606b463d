/** The words of a receipt in one language. */
export type ReceiptTexts = {
  heading: string
  order: string
  seller: string
  demoSeller: string
  bin: string
  address: string
  phone: string
  email: string
  demo: string
  coin: string
  unitPrice: string
  quantity: string
  sum: string
  items: string
  delivery: string
  pickup: string
  insurance: string
  total: string
  free: string
  inWords: string
  payment: string
  paidAt: string
  /** A moment by the clock of Astana. */
  time: string
  way: string
  byCard: string
  card: string
  transaction: string
  authCode: string
  rrn: string
  buyer: string
  branch: string
  refunds: string
  refunded: string
  sameCard: string
}
