export { confirmationPdfLoader as loader } from "~/pickup/confirmation-page.server"
