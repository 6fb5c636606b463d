export { holdsLoader as loader } from "~/holds/holds.server"
