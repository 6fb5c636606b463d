import { CHECK, DROP_CHECK } from "./check"
import { DROP_EXPIRE, EXPIRE } from "./expire"
import { DROP_INTEGRITY, INDEXES, INTEGRITY } from "./integrity"
import { DROP_LIFE, LIFE } from "./life"
import { DROP_LIMITS, LIMITS, UNITS_OF_PERSON } from "./limits"
import { DROP_OWN, OWN } from "./own"
import { DROP_PART, PART } from "./part"
import { DROP_PLACE_ONE, PLACE_ONE } from "./place-one"
import { DROP_RECOUNT, RECOUNT } from "./recount"
import { DROP_SET, SET } from "./set"
import { DROP_SHORTAGE, SHORTAGE, UNITS_HELD } from "./shortage"
import { DROP_SWEEP, SWEEP } from "./sweep"

/** Everything of the module that lives in PostgreSQL beside its tables, in the order of making. */
export const CREATE_ALL = [
  ...INDEXES,
  ...INTEGRITY,
  PART,
  UNITS_OF_PERSON,
  LIMITS,
  SHORTAGE,
  UNITS_HELD,
  CHECK,
  EXPIRE,
  ...OWN,
  PLACE_ONE,
  SET,
  ...LIFE,
  SWEEP,
  RECOUNT,
]

export const DROP_ALL = [
  DROP_RECOUNT,
  DROP_SWEEP,
  ...DROP_LIFE,
  DROP_SET,
  DROP_PLACE_ONE,
  ...DROP_OWN,
  DROP_EXPIRE,
  DROP_CHECK,
  ...DROP_SHORTAGE,
  ...DROP_LIMITS,
  DROP_PART,
  ...DROP_INTEGRITY,
]
