import { storeArea } from "../support/suite/store-suite"

storeArea("catalogue", [
  "catalogue/announcements.spec",
  "catalogue/coins.spec",
  "catalogue/filters.spec",
  "catalogue/hostile.spec",
  "catalogue/search.spec",
  "seed/seed.spec",
])
