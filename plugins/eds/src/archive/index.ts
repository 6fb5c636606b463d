export { archiveName, ARCHIVE_FORMAT, buildArchive } from "./build"
export { loadArchive, type Archive } from "./load"
