import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122032154 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "hold" ("id" text not null, "cart_id" text not null, "line_item_id" text not null, "product_id" text null, "variant_id" text not null, "inventory_item_id" text not null, "location_id" text not null, "units" integer not null, "quantity" integer not null, "counts" boolean not null, "customer_id" text null, "person" text null, "status" text check ("status" in ('live', 'expired', 'released', 'consumed', 'returned')) not null, "renewals" integer not null default 0, "expires_at" timestamptz not null, "kept_until" timestamptz null, "ends_at" timestamptz not null, "ended_at" timestamptz null, "order_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "hold_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_hold_deleted_at" ON "hold" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "hold_completion" ("cart_id" text not null, "started_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "hold_completion_pkey" primary key ("cart_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_hold_completion_deleted_at" ON "hold_completion" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "hold_counter" ("inventory_item_id" text not null, "location_id" text not null, "held" integer not null default 0, "earliest_end" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "hold_counter_pkey" primary key ("inventory_item_id", "location_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_hold_counter_deleted_at" ON "hold_counter" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "purchase_limit" ("product_id" text not null, "per_order" integer null, "per_person" integer null, "period_days" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purchase_limit_pkey" primary key ("product_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_limit_deleted_at" ON "purchase_limit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "hold" cascade;`)

    this.addSql(`drop table if exists "hold_completion" cascade;`)

    this.addSql(`drop table if exists "hold_counter" cascade;`)

    this.addSql(`drop table if exists "purchase_limit" cascade;`)
  }
}
