export { ensureBuilt } from "./ensure-built"
