import { storeArea } from "../support/suite/store-suite"

storeArea("purchases", [
  "branches/rules.spec",
  "ownership/hostile.spec",
  "ownership/ownership.spec",
])
