/** `HoldPart` of ../types as PostgreSQL knows it. */
export const PART = `
CREATE TYPE hold_part AS (
  line_item_id text, product_id text, variant_id text, inventory_item_id text, location_id text,
  units integer, quantity integer, counts boolean, claim boolean
)`

export const DROP_PART = `DROP TYPE IF EXISTS hold_part CASCADE`
