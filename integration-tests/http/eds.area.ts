import { storeArea } from "../support/suite/store-suite"

storeArea("eds", [
  "eds/agreement-signatures.spec",
  "eds/agreement-versions.spec",
  "eds/challenges.spec",
  "eds/hostile.spec",
  "eds/keys.spec",
  "eds/outages.spec",
  "eds/own-data.spec",
  "eds/recovery.spec",
  "eds/registration.spec",
  "eds/rekeying.spec",
  "eds/sign-in.spec",
])
