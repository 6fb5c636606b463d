import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration00000000000001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "__key___note" ("id" text not null, "text" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "__key___note_pkey" primary key ("id"));`
    )
    this.addSql(
      `create index if not exists "IDX___key___note_deleted_at" on "__key___note" ("deleted_at") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "__key___note" cascade;`)
  }
}
