export { ensureBuilt, type BuildOptions } from "./ensure-built"
