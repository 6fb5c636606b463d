export { calendarLoader as loader } from "~/pickup/papers.server"
