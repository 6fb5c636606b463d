export { receiptPdfLoader as loader } from "~/receipt/receipt-page.server"
