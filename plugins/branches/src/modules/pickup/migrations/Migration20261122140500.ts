import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Orders that lie at their branch: reminders, and the end of their storage. News are looked for by the time of the change. */
export class Migration20261122140500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table "pickup_storage" ("order_id" text not null, "branch_id" text not null, "reminders" integer not null default 0, "ended_at" timestamptz null, ${TIMES}, constraint "pickup_storage_pkey" primary key ("order_id"),
        constraint "pickup_storage_reminders" check ("reminders" between 0 and 2));`
    )
    this.addSql(`create index "pickup_storage_updated_at" on "pickup_storage" ("updated_at");`)
    this.addSql(
      `create index "pickup_appointment_updated_at" on "pickup_appointment" ("updated_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "pickup_appointment_updated_at";`)
    this.addSql(`drop table if exists "pickup_storage" cascade;`)
  }
}
