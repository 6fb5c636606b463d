import { generateEntityId } from "@medusajs/framework/utils"

/** A fresh id for a row. @param prefix of its kind, as in its model */
export const newId = (prefix: string): string => generateEntityId(undefined, prefix)
