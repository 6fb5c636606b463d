import { storeArea } from "../support/suite/store-suite"

storeArea("purchases", [
  "branches/rules.spec",
  "holds/claims.spec",
  "holds/limits.spec",
  "holds/model.spec",
  "holds/staff.spec",
  "ownership/hostile.spec",
  "ownership/ownership.spec",
])
