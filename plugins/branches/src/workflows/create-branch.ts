import {
  createRemoteLinkStep,
  createSalesChannelsWorkflow,
  createStockLocationsWorkflow,
  emitEventStep,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { BRANCH_MODULE } from "../modules/branch"
import { BranchEvents } from "./events"
import { setBranchTranslationsWorkflow } from "./set-branch-translations"
import { createBranchProfileStep } from "./steps/create-branch-profile"
import { validateNewBranchStep } from "./steps/validate-branch"
import { validateBranchPlacesStep } from "./steps/validate-places"
import type { CreateBranchInput } from "./types"

/**
 * Opens a branch: stores its profile, makes (or attaches) its stock location and sales channel, links
 * the three one to one, gives the named publishable keys access and writes its texts in other languages.
 *
 * @throws branch_invalid, branch_code_taken, stock_location_not_found, stock_location_taken,
 *   sales_channel_not_found, sales_channel_taken, publishable_key_not_found, translations_unavailable
 */
export const createBranchWorkflow = createWorkflow(
  "create-branch",
  (input: WorkflowData<CreateBranchInput>) => {
    const valid = validateNewBranchStep(input)
    validateBranchPlacesStep(input)
    const branch = createBranchProfileStep(valid.data)

    const newLocations = when(
      "branch-needs-location",
      { input },
      ({ input }) => !input.stock_location_id
    ).then(() =>
      createStockLocationsWorkflow.runAsStep({
        input: { locations: [{ name: branch.name }] },
      })
    )
    const newChannels = when(
      "branch-needs-channel",
      { input },
      ({ input }) => !input.sales_channel_id
    ).then(() =>
      createSalesChannelsWorkflow.runAsStep({
        input: { salesChannelsData: [{ name: branch.name }] },
      })
    )
    const places = transform({ input, newLocations, newChannels }, (data) => ({
      locationId: data.input.stock_location_id ?? data.newLocations?.[0]?.id ?? "",
      channelId: data.input.sales_channel_id ?? data.newChannels?.[0]?.id ?? "",
    }))

    const links = transform(
      { input, branch, places },
      ({ input, branch, places }): LinkDefinition[] => [
        {
          [BRANCH_MODULE]: { branch_id: branch.id },
          [Modules.STOCK_LOCATION]: { stock_location_id: places.locationId },
        },
        {
          [BRANCH_MODULE]: { branch_id: branch.id },
          [Modules.SALES_CHANNEL]: { sales_channel_id: places.channelId },
        },
        ...(input.publishable_key_ids ?? []).map((publishable_key_id) => ({
          [Modules.API_KEY]: { publishable_key_id },
          [Modules.SALES_CHANNEL]: { sales_channel_id: places.channelId },
        })),
      ]
    )
    createRemoteLinkStep(links)
    linkSalesChannelsToStockLocationWorkflow.runAsStep({
      input: transform({ places }, ({ places }) => ({
        id: places.locationId,
        add: [places.channelId],
      })),
    })

    setBranchTranslationsWorkflow.runAsStep({
      input: { branch_id: branch.id, translations: valid.translations },
    })
    emitEventStep({ eventName: BranchEvents.CREATED, data: { id: branch.id } })

    return new WorkflowResponse(
      transform({ branch, places }, ({ branch, places }) => ({
        ...branch,
        stock_location_id: places.locationId,
        sales_channel_id: places.channelId,
      }))
    )
  }
)
