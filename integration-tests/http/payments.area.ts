import { storeArea } from "../support/suite/store-suite"

storeArea("payments", [
  "payments/check.spec",
  "payments/faults.spec",
  "payments/letters.spec",
  "payments/pay.spec",
  "payments/provider.spec",
  "payments/refunds.spec",
  "payments/staff.spec",
])
