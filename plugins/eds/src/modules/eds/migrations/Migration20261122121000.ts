import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const MARKS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

const SIGNATURES = `"eds_agreement_signature"`

/** Moves the lists of one column of the signatures out of it. */
const moveOut = (from: string, to: string): string[] => [
  `insert into "eds_revocation_list" ("id", "der") select distinct encode(sha256(decode(${from}, 'base64')), 'hex'), ${from} from ${SIGNATURES} where "revocation_source" = 'crl' and ${from} is not null on conflict do nothing;`,
  `update ${SIGNATURES} set ${to} = encode(sha256(decode(${from}, 'base64')), 'hex'), ${from} = null where "revocation_source" = 'crl' and ${from} is not null;`,
]

/** A list of revoked certificates is megabytes, and the evidence of many signatures: it is kept once. */
export class Migration20261122121000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "eds_revocation_list" ("id" text not null, "der" text not null, ${MARKS}, constraint "eds_revocation_list_pkey" primary key ("id"));`
    )
    this.addSql(
      `create trigger eds_revocation_list_is_kept before update or delete on "eds_revocation_list" for each row execute function eds_refuse_change();`
    )
    this.addSql(
      `alter table ${SIGNATURES} add column if not exists "revocation_list_id" text null references "eds_revocation_list" ("id"), add column if not exists "revocation_delta_id" text null references "eds_revocation_list" ("id"), alter column "revocation" drop not null;`
    )
    this.addSql(`alter table ${SIGNATURES} disable trigger eds_agreement_signature_is_kept;`)
    for (const statement of [
      ...moveOut(`"revocation"`, `"revocation_list_id"`),
      ...moveOut(`"revocation_delta"`, `"revocation_delta_id"`),
    ]) {
      this.addSql(statement)
    }
    this.addSql(`alter table ${SIGNATURES} enable trigger eds_agreement_signature_is_kept;`)
    this.addSql(`alter table ${SIGNATURES} drop column if exists "revocation_delta";`)
    this.addSql(
      `alter table ${SIGNATURES} add constraint "eds_agreement_signature_revocation" check (case "revocation_source" when 'ocsp' then "revocation" is not null and "revocation_list_id" is null and "revocation_delta_id" is null else "revocation" is null and "revocation_list_id" is not null end);`
    )
  }

  override async down(): Promise<void> {
    const list = (id: string) =>
      `(select list."der" from "eds_revocation_list" list where list."id" = ${id})`
    this.addSql(
      `alter table ${SIGNATURES} drop constraint if exists "eds_agreement_signature_revocation";`
    )
    this.addSql(
      `alter table ${SIGNATURES} add column if not exists "revocation_delta" text null, disable trigger eds_agreement_signature_is_kept;`
    )
    this.addSql(
      `update ${SIGNATURES} set "revocation" = ${list(`"revocation_list_id"`)}, "revocation_delta" = ${list(`"revocation_delta_id"`)} where "revocation_source" = 'crl';`
    )
    this.addSql(
      `alter table ${SIGNATURES} enable trigger eds_agreement_signature_is_kept, alter column "revocation" set not null, drop column if exists "revocation_list_id", drop column if exists "revocation_delta_id";`
    )
    this.addSql(`drop table if exists "eds_revocation_list" cascade;`)
  }
}
