import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Rules of a branch for pickup by appointment; null stands for the defaults. */
export class Migration20261122110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "branch" add column if not exists "pickup" jsonb null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "branch" drop column if exists "pickup";`)
  }
}
