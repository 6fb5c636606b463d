export { confirmationPdfLoader as loader } from "~/pickup/papers.server"
