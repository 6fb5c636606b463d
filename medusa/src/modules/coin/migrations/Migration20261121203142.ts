import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121203142 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "coin" ("id" text not null, "kind" text check ("kind" in ('collectible', 'circulating_commemorative')) not null default 'collectible', "denomination" integer not null, "metal" text check ("metal" in ('gold', 'silver', 'silver_tantalum', 'nickel_silver', 'cupronickel', 'nibrass_nickel_silver', 'bimetal')) null, "fineness" integer null, "mass_g" real null, "diameter_mm" real null, "size_mm" text null, "quality" text check ("quality" in ('proof', 'proof_like', 'brilliant_uncirculated', 'uncirculated', 'black_proof')) null, "mintage" integer null, "issue_date" text null, "year_on_coin" integer null, "edge" text null, "shape" text null, "special" text null, "obverse" text null, "reverse" text null, "receiving_methods" text[] not null, "source_url" text null, "source_kind" text check ("source_kind" in ('nbk', 'news', 'collector')) null, "source_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coin_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coin_deleted_at" ON "coin" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "coin" cascade;`)
  }
}
