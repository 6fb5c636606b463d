import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { BranchErrorCodes, invalidData } from "../../errors"
import {
  BranchChangesSchema,
  BranchDataSchema,
  BranchTranslationsSchema,
  type BranchTranslations,
} from "../../types"
import type { CreateBranchInput, UpdateBranchInput } from "../types"

const parse = <T extends z.ZodType>(schema: T, value: unknown): z.output<T> => {
  const result = schema.safeParse(value)
  if (result.success) {
    return result.data
  }
  const issue = result.error.issues[0]
  throw invalidData(
    BranchErrorCodes.BRANCH_INVALID,
    `Branch data is invalid: ${issue?.path.join(".")}: ${issue?.message}`
  )
}

const dataFields = Object.keys(BranchDataSchema.shape)

const pickGiven = (input: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([field, value]) => dataFields.includes(field) && value !== undefined
    )
  )

const parseTranslations = (
  translations: BranchTranslations | undefined,
  hasTranslationModule: boolean
): BranchTranslations => {
  const parsed = parse(BranchTranslationsSchema, translations ?? {})
  if (Object.keys(parsed).length > 0 && !hasTranslationModule) {
    throw invalidData(
      BranchErrorCodes.TRANSLATIONS_UNAVAILABLE,
      "Texts in other languages need Medusa's translation module"
    )
  }
  return parsed
}

/**
 * Checks the data of a new branch and fills in defaults, so that the workflow is safe for callers
 * that do not come through the HTTP API. Reads only, hence no compensation.
 */
export const validateNewBranchStep = createStep(
  "validate-new-branch",
  async (input: CreateBranchInput, { container }) =>
    new StepResponse({
      data: parse(BranchDataSchema, pickGiven(input)),
      translations: parseTranslations(
        input.translations,
        container.hasRegistration(Modules.TRANSLATION)
      ),
    })
)

/** Checks the changed fields of a branch. Reads only. */
export const validateBranchChangeStep = createStep(
  "validate-branch-change",
  async (input: UpdateBranchInput, { container }) =>
    new StepResponse({
      changes: parse(BranchChangesSchema, pickGiven(input)),
      translations: parseTranslations(
        input.translations,
        container.hasRegistration(Modules.TRANSLATION)
      ),
    })
)
