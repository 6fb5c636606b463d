import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const MARKS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

const purposes = (names: string[]): string => names.map((name) => `'${name}'`).join(", ")

export class Migration20261121235000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "eds_challenge" ("id" text not null, "token_hash" text not null, "session_hash" text not null, "purpose" text check ("purpose" in (${purposes(["register", "sign_in", "recover", "agreement"])})) not null, "language" text not null, "agreement_id" text null, "customer_id" text null, "issued_at" timestamptz not null, "expires_at" timestamptz not null, ${MARKS}, constraint "eds_challenge_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_eds_challenge_token" on "eds_challenge" ("token_hash");`
    )
    this.addSql(
      `create index if not exists "IDX_eds_challenge_expires" on "eds_challenge" ("expires_at");`
    )
    this.addSql(
      `create table if not exists "eds_proof" ("id" text not null, "token_hash" text not null, "session_hash" text not null, "purpose" text check ("purpose" in (${purposes(["register", "recover"])})) not null, "iin_lookup" text not null, "person" text not null, "certificate" jsonb not null, "expires_at" timestamptz not null, ${MARKS}, constraint "eds_proof_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_eds_proof_token" on "eds_proof" ("token_hash");`
    )
    this.addSql(`create index if not exists "IDX_eds_proof_expires" on "eds_proof" ("expires_at");`)
    this.addSql(
      `create table if not exists "eds_account" ("id" text not null, "login" text not null, "auth_identity_id" text not null, "customer_id" text not null, "iin_lookup" text not null, "iin_encrypted" text not null, "iin_masked" text not null, "certificate_serial" text null, "certificate_algorithm" text null, "certificate_valid_until" timestamptz null, "registered_at" timestamptz not null, ${MARKS}, constraint "eds_account_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_eds_account_iin_unique" on "eds_account" ("iin_lookup") where deleted_at is null;`
    )
    this.addSql(
      `create unique index if not exists "IDX_eds_account_login_unique" on "eds_account" ("login") where deleted_at is null;`
    )
    this.addSql(
      `create unique index if not exists "IDX_eds_account_customer_unique" on "eds_account" ("customer_id") where deleted_at is null;`
    )
    this.addSql(
      `create table if not exists "eds_agreement" ("id" text not null, "version" integer null, "published_at" timestamptz null, "texts" jsonb not null, ${MARKS}, constraint "eds_agreement_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_eds_agreement_version_unique" on "eds_agreement" ("version");`
    )
    this.addSql(
      `create table if not exists "eds_agreement_signature" ("id" text not null, "agreement_id" text not null, "version" integer not null, "language" text not null, "agreement_sha256" text not null, "customer_id" text not null, "common_name" text not null, "iin_lookup" text not null, "iin_encrypted" text not null, "iin_masked" text not null, "content" text not null, "cms" text not null, "certificate" text not null, "certificate_serial" text not null, "certificate_issuer" text not null, "certificate_not_before" timestamptz not null, "certificate_not_after" timestamptz not null, "certificate_algorithm" text not null, "certificate_sha256" text not null, "chain" text[] not null, "revocation_source" text check ("revocation_source" in ('ocsp', 'crl')) not null, "revocation_produced_at" timestamptz not null, "revocation" text not null, "revocation_delta" text null, "time_stamp" text null, "time_stamp_at" timestamptz null, "signing_time" timestamptz null, "signed_at" timestamptz not null, ${MARKS}, constraint "eds_agreement_signature_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_eds_agreement_signature_unique" on "eds_agreement_signature" ("customer_id", "agreement_id");`
    )
    this.addSql(
      `create index if not exists "IDX_eds_agreement_signature_agreement" on "eds_agreement_signature" ("agreement_id");`
    )
    this.addSql(
      `create index if not exists "IDX_eds_agreement_signature_signed_at" on "eds_agreement_signature" ("signed_at");`
    )
    this.addSql(
      `create index if not exists "IDX_eds_agreement_signature_iin" on "eds_agreement_signature" ("iin_lookup");`
    )
    this.addSql(
      `create table if not exists "eds_used_signature" ("id" text not null, "fingerprint" text not null, "expires_at" timestamptz not null, ${MARKS}, constraint "eds_used_signature_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_eds_used_signature_fingerprint" on "eds_used_signature" ("fingerprint");`
    )
    this.addSql(
      `create index if not exists "IDX_eds_used_signature_expires" on "eds_used_signature" ("expires_at");`
    )
  }

  override async down(): Promise<void> {
    for (const table of [
      "used_signature",
      "agreement_signature",
      "agreement",
      "account",
      "proof",
      "challenge",
    ]) {
      this.addSql(`drop table if exists "eds_${table}" cascade;`)
    }
  }
}
