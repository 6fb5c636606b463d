import { storeArea } from "../support/suite/store-suite"
import { buildWorld } from "./branches/world"

storeArea(
  "purchases",
  [
    "branches/rules.spec",
    "branches/store-api.spec",
    "holds/claims.spec",
    "holds/limits.spec",
    "holds/model.spec",
    "holds/staff.spec",
    "ownership/history.spec",
    "ownership/hostile.spec",
    "ownership/ownership.spec",
    "pickup/appointments.spec",
    "pickup/confirmation.spec",
    "pickup/desk.spec",
    "pickup/reminders.spec",
  ],
  buildWorld
)
