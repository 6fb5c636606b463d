import { storeArea } from "../support/suite/store-suite"
import { buildWorld } from "./branches/world"

storeArea(
  "payments",
  [
    "payments/check.spec",
    "payments/faults.spec",
    "payments/letters.spec",
    "payments/one-stage.spec",
    "payments/pay.spec",
    "payments/provider.spec",
    "payments/refunds.spec",
    "payments/staff.spec",
  ],
  buildWorld
)
