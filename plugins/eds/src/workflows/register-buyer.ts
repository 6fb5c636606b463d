import {
  createCustomerAccountWorkflow,
  createCustomerAddressesWorkflow,
  createRemoteLinkStep,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { EDS_MODULE } from "../modules/eds"
import { EdsEvents } from "./events"
import { createIdentityStep } from "./steps/create-identity"
import { openAccountStep } from "./steps/open-account"
import { requireFreeEmailStep } from "./steps/require-free-email"
import { takeProofStep } from "./steps/take-proof"
import type { RegisterBuyerInput } from "./types"

/**
 * Registers a buyer who has proven who they are: sign-in, tie to the person, customer with the names of the
 * certificate, delivery address. All of it or nothing; after a refusal the proof can be used again.
 *
 * @throws proof_expired, email_taken, already_registered
 */
export const registerBuyerWorkflow = createWorkflow(
  "register-buyer",
  (input: WorkflowData<RegisterBuyerInput>) => {
    requireFreeEmailStep({ email: input.email })
    const proof = takeProofStep({
      proof_id: input.proof_id,
      session: input.session,
      purpose: "register",
    })
    const identity = createIdentityStep({
      email: input.email,
      password_hash: input.password_hash,
    })
    const customer = createCustomerAccountWorkflow.runAsStep({
      input: transform({ input, proof, identity }, ({ input, proof, identity }) => ({
        authIdentityId: identity.id,
        customerData: {
          email: input.email,
          first_name: proof.person.given_name,
          last_name: proof.person.surname,
          phone: input.phone,
          ...(input.locale && { metadata: { locale: input.locale } }),
        },
      })),
    })
    const account = openAccountStep(
      transform({ input, proof, identity, customer }, ({ input, proof, identity, customer }) => ({
        login: input.email,
        auth_identity_id: identity.id,
        customer_id: customer.id,
        iin: proof.person.iin,
        certificate: proof.certificate,
      }))
    )
    createCustomerAddressesWorkflow.runAsStep({
      input: transform({ input, customer }, ({ input, customer }) => ({
        addresses: [
          {
            ...input.address,
            customer_id: customer.id,
            first_name: customer.first_name ?? "",
            last_name: customer.last_name ?? "",
            phone: input.phone,
            country_code: "kz",
            is_default_shipping: true,
            is_default_billing: true,
          },
        ],
      })),
    })
    createRemoteLinkStep(
      transform({ account, customer }, ({ account, customer }) => [
        {
          [EDS_MODULE]: { eds_account_id: account.id },
          [Modules.CUSTOMER]: { customer_id: customer.id },
        },
      ])
    )
    emitEventStep({ eventName: EdsEvents.REGISTERED, data: { customer_id: customer.id } })
    return new WorkflowResponse({ customer, identity })
  }
)
