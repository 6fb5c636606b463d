import { storeArea } from "../support/suite/store-suite"

storeArea("guests of the seeded store", [
  "catalogue/staff.spec",
  "courier/prices.spec",
  "courier/staff.spec",
  "hostile/addresses.spec",
  "hostile/bodies.spec",
  "platform/store-api.spec",
])
