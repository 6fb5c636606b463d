import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BranchErrorCodes, notAllowed, notFound } from "../../errors"
import type { CreateBranchInput } from "../types"

type Attached = { branch?: { id: string } | null; stock_locations?: { id: string }[] }

const checkStockLocation = async (container: MedusaContainer, id: string): Promise<void> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "stock_location",
    fields: ["id", "branch.id"],
    filters: { id },
  })
  const location: Attached | undefined = data[0]
  if (!location) {
    throw notFound(BranchErrorCodes.STOCK_LOCATION_NOT_FOUND, `Stock location ${id} was not found`)
  }
  if (location.branch) {
    throw notAllowed(
      BranchErrorCodes.STOCK_LOCATION_TAKEN,
      `Stock location ${id} already belongs to a branch`
    )
  }
}

/** A channel with a second location would let core reserve at a place that is not the branch. */
const checkSalesChannel = async (
  container: MedusaContainer,
  id: string,
  locationId: string | undefined
): Promise<void> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "sales_channel",
    fields: ["id", "branch.id", "stock_locations.id"],
    filters: { id },
  })
  const channel: Attached | undefined = data[0]
  if (!channel) {
    throw notFound(BranchErrorCodes.SALES_CHANNEL_NOT_FOUND, `Sales channel ${id} was not found`)
  }
  const elsewhere = (channel.stock_locations ?? []).some((location) => location.id !== locationId)
  if (elsewhere || channel.branch) {
    throw notAllowed(
      BranchErrorCodes.SALES_CHANNEL_TAKEN,
      `Sales channel ${id} already belongs to a branch or to another stock location`
    )
  }
}

const checkPublishableKeys = async (container: MedusaContainer, ids: string[]): Promise<void> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["id"],
    filters: { id: ids, type: "publishable" },
  })
  const missing = ids.find((id) => !data.some((key) => key.id === id))
  if (missing) {
    throw notFound(
      BranchErrorCodes.PUBLISHABLE_KEY_NOT_FOUND,
      `Publishable API key ${missing} was not found`
    )
  }
}

/** Checks the location, channel and keys that a new branch is to be attached to. Reads only. */
export const validateBranchPlacesStep = createStep(
  "validate-branch-places",
  async (input: CreateBranchInput, { container }) => {
    if (input.stock_location_id) {
      await checkStockLocation(container, input.stock_location_id)
    }
    if (input.sales_channel_id) {
      await checkSalesChannel(container, input.sales_channel_id, input.stock_location_id)
    }
    if (input.publishable_key_ids?.length) {
      await checkPublishableKeys(container, input.publishable_key_ids)
    }
    return new StepResponse(undefined)
  }
)
