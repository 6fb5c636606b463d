import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The PostgreSQL search provider with `language: "simple"` reads a text search configuration named
 * `medusa_search_simple` and creates only the English one itself. The texts we give it are already
 * folded (see search/fold.ts), so a plain copy of `simple` is all that is needed.
 */
export class Migration20261121203200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      do $$
      begin
        if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_simple') then
          create text search configuration medusa_search_simple (copy = pg_catalog.simple);
        end if;
      end
      $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop text search configuration if exists medusa_search_simple;`)
  }
}
