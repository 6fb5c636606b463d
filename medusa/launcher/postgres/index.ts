export { removePostgres, startPostgres, type PostgresOptions, type RunningPostgres } from "./start"
