import { storeArea } from "../support/suite/store-suite"

storeArea("accounts", [
  "accounts/audit.spec",
  "accounts/lockout.spec",
  "accounts/recovery.spec",
  "accounts/sign-in.spec",
])
