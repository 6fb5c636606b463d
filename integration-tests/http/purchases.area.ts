import { storeArea } from "../support/suite/store-suite"

storeArea("purchases", [
  "branches/rules.spec",
  "holds/claims.spec",
  "holds/model.spec",
  "ownership/hostile.spec",
  "ownership/ownership.spec",
])
