import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What has been published and what has been signed stays as it is, whatever the application does: the
 * database itself refuses to change or delete it.
 */
export class Migration20261121235100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create or replace function eds_refuse_change() returns trigger language plpgsql as $$ begin raise exception '% rows of this kind are kept as they are', tg_table_name using errcode = 'restrict_violation'; end $$;`
    )
    this.addSql(
      `create trigger eds_agreement_signature_is_kept before update or delete on "eds_agreement_signature" for each row execute function eds_refuse_change();`
    )
    this.addSql(
      `create trigger eds_agreement_is_kept before update or delete on "eds_agreement" for each row when (old.published_at is not null) execute function eds_refuse_change();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop trigger if exists eds_agreement_signature_is_kept on "eds_agreement_signature";`
    )
    this.addSql(`drop trigger if exists eds_agreement_is_kept on "eds_agreement";`)
    this.addSql(`drop function if exists eds_refuse_change();`)
  }
}
