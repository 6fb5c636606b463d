import { EDS_MODULE, type EdsModuleService } from "@qazyna/eds/modules/eds"
import { AgreementTextsSchema } from "@qazyna/eds/types/agreement"
import { publishAgreementWorkflow } from "@qazyna/eds/workflows"
import type { SeedContext } from "../context"
import { DEMO_AGREEMENT } from "../demo"

/** The first version of the user agreement (G4). Where there is any version, staff have taken over. */
export async function seedAgreement({ container }: SeedContext): Promise<void> {
  const { agreements } = container.resolve<EdsModuleService>(EDS_MODULE)
  const { count } = await agreements.list({ skip: 0, take: 1 })
  if (count === 0) {
    const draft = await agreements.create(AgreementTextsSchema.parse(DEMO_AGREEMENT))
    await publishAgreementWorkflow(container).run({ input: { id: draft.id } })
  }
}
