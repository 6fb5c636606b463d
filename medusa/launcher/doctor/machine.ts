import { accessSync, constants, mkdirSync } from "node:fs"
import { ROOT, STATE } from "../paths"
import { freeMib, NEEDED_MIB } from "../system/disk"
import { about, type Check } from "./finding"

const MIB = 1024 * 1024
const COMFORTABLE_DISK_MIB = 2_000
const BUILD_MEMORY_MIB = 2_000
const RUN_MEMORY_MIB = 700

/** The versions of Node that Medusa 2.21 and the storefront were tried with. */
export const nodeVersion: Check = {
  what: "Node",
  look: () => {
    const { ok, warn } = about("Node")
    const { node } = process.versions
    const tried = node.startsWith("20.") || node.startsWith("22.")
    return [tried ? ok(node) : warn(`${node} was not tried with this shop; 20 and 22 were.`)]
  },
}

export const disk: Check = {
  what: "Disk",
  look: async () => {
    const { ok, warn, fail } = about("Disk")
    const free = Math.min(await freeMib(ROOT), await freeMib(STATE))
    if (free < NEEDED_MIB) {
      return [fail(`only ${free} MB free; ${NEEDED_MIB} MB are needed to start.`)]
    }
    return [
      free < COMFORTABLE_DISK_MIB
        ? warn(`${free} MB free will not last long.`)
        : ok(`${free} MB free`),
    ]
  },
}

export const memory: Check = {
  what: "Memory",
  look: () => {
    const { ok, warn, fail } = about("Memory")
    const limit = process.constrainedMemory()
    const available = Math.min(process.availableMemory(), limit > 0 ? limit : Infinity)
    const free = Math.floor(available / MIB)
    if (free < RUN_MEMORY_MIB) {
      return [fail(`only ${free} MB free; the shop needs about ${RUN_MEMORY_MIB} MB to run.`)]
    }
    return [
      free < BUILD_MEMORY_MIB
        ? warn(
            `${free} MB free is enough to run; building the admin needs about ${BUILD_MEMORY_MIB} MB.`
          )
        : ok(`${free} MB free`),
    ]
  },
}

export const permissions: Check = {
  what: "Folders",
  look: () => {
    const { ok } = about("Folders")
    mkdirSync(STATE, { recursive: true })
    for (const folder of [ROOT, STATE]) {
      accessSync(folder, constants.W_OK)
    }
    return [ok(`${ROOT} and ${STATE} can be written to`)]
  },
}
