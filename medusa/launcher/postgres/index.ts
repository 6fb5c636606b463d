export { removePostgres, startPostgres } from "./start"
