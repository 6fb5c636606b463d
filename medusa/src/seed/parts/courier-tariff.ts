import { COURIER_MODULE, type CourierModuleService } from "@qazyna/courier/modules/courier"
import { setCourierTariffWorkflow } from "@qazyna/courier/workflows"
import type { SeedContext } from "../context"
import { demoTariff } from "../demo"

/** What delivery costs, unless staff or an earlier run have said so. */
export async function seedCourierTariff({
  container,
}: Pick<SeedContext, "container">): Promise<void> {
  const courier = container.resolve<CourierModuleService>(COURIER_MODULE)
  if (await courier.findTariff()) {
    return
  }
  await setCourierTariffWorkflow(container).run({
    input: { base: 0, tariff: demoTariff(), author: null },
  })
}
