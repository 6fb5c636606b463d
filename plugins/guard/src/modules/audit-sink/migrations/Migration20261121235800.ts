import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The audit log takes new lines and nothing else, whoever asks, the shop itself included. */
export class Migration20261121235800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE OR REPLACE FUNCTION guard_refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The audit log is append-only' USING ERRCODE = 'restrict_violation';
      END
      $$;`)
    this.addSql(`
      CREATE OR REPLACE TRIGGER guard_audit_append_only
      BEFORE UPDATE OR DELETE OR TRUNCATE ON "guard_audit_entry"
      FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse_audit_change();`)
    this.addSql(`ALTER TABLE "guard_audit_entry" ENABLE ALWAYS TRIGGER guard_audit_append_only;`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER IF EXISTS guard_audit_append_only ON "guard_audit_entry";`)
    this.addSql(`DROP FUNCTION IF EXISTS guard_refuse_audit_change();`)
  }
}
