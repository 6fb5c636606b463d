export { CloudPaymentsClient, type ListRequest } from "./client"
export type { OrderPage, OrderPageRequest } from "./orders"
export type * from "./outcome"
export type { Transaction, TransactionStatus } from "./transaction"
