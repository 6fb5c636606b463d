import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** One row for each version of the tariff. */
export class Migration20261122103000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table "courier_tariff" ("id" text not null, "version" integer not null, "content" jsonb not null, "author" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_tariff_pkey" primary key ("id"), constraint "courier_tariff_version_positive" check ("version" > 0));`
    )
    this.addSql(`create unique index "IDX_courier_tariff_version" on "courier_tariff" ("version");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "courier_tariff" cascade;`)
  }
}
