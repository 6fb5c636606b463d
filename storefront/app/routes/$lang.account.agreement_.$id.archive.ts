export { archiveLoader as loader } from "~/agreement/signatures.server"
