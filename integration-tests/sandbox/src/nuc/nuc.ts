import path from "node:path"
import { serialHex } from "../certificates/certificate"
import { ALGORITHMS, openKey, type Algorithm, type SigningKey } from "../keys"
import { Records } from "./files"
import { issuePerson } from "./issue"
import { openAuthority, type KeptAuthority } from "./kept"
import { LISTED } from "./listed-persons"
import { REASONS, Registry, type Reason, type Revocation } from "./registry"
import type { Authority } from "./authority"
import type { Person, PersonRequest } from "./person"

/** What a fake authority keeps between runs. */
export interface KeptNuc {
  madeAt: string
  authorities: Record<Algorithm, KeptAuthority>
  forgers: Record<Algorithm, KeptAuthority>
  rsaKey: string
  weakRsaKey: string
  /** Serial numbers of the people of the list. */
  listed: Record<string, string>
}

export const keptNuc = (stateDir: string) => new Records<KeptNuc>(stateDir)
export const NUC_RECORD = "nuc"

/** A fake authority: its chains, its people and what it says about their certificates. */
export class Nuc {
  readonly registry: Registry
  private readonly authorities: Record<Algorithm, Authority>
  private readonly forgers: Record<Algorithm, Authority>
  private readonly rsaKey: SigningKey
  private readonly weakRsaKey: SigningKey

  constructor(
    readonly stateDir: string,
    private readonly kept: KeptNuc
  ) {
    this.registry = new Registry(stateDir)
    this.authorities = openBoth(kept.authorities)
    this.forgers = openBoth(kept.forgers)
    this.rsaKey = openKey("rsa", kept.rsaKey)
    this.weakRsaKey = openKey("rsa", kept.weakRsaKey)
  }

  authority(algorithm: Algorithm): Authority {
    return this.authorities[algorithm]
  }

  /** A chain with the same names and other keys, which nobody should trust. */
  forger(algorithm: Algorithm): Authority {
    return this.forgers[algorithm]
  }

  /** The folder of the certificates to trust: `roots` and `intermediates`, in DER. */
  get trustDir(): string {
    return path.join(this.stateDir, "trust")
  }

  /**
   * Gives a certificate out.
   * @param request left out: an invented person with a GOST key
   */
  issue(request: PersonRequest = {}, id?: string): Person {
    const { algorithm = "gost2015", status = "good" } = request
    const person = issuePerson(
      request,
      {
        authority: this.authorities[algorithm],
        forger: this.forgers[algorithm],
        impostor: request.fault === "person-as-authority" ? this.person("daniyar") : undefined,
        rsaKey: this.rsaKey,
        weakRsaKey: this.weakRsaKey,
        now: new Date(),
      },
      id
    )
    this.registry.add(person, status !== "unknown")
    if (status === "revoked" || status === "hold") {
      this.registry.revoke(person, status === "hold" ? "certificateHold" : "keyCompromise")
    }
    return person
  }

  /** Somebody of the list by name, or anybody by serial number. */
  person(id: string): Person | undefined {
    return this.registry.find(this.kept.listed[id] ?? id)
  }

  /** The people of the list. */
  persons(): Person[] {
    return LISTED.flatMap((id) => this.person(id) ?? [])
  }

  /** What is true of a certificate of a person or of one of the authority's own services. */
  look(serial: string): "good" | "unknown" | Revocation {
    const own = ALGORITHMS.flatMap((algorithm) => {
      const { nca, ocsp, tsa } = this.authorities[algorithm]
      return [nca, ocsp, tsa].map(({ certificate }) => serialHex(certificate))
    })
    return own.includes(serial) ? "good" : this.registry.look(serial)
  }

  revoke(person: Pick<Person, "serial" | "algorithm">, reason: Reason = "keyCompromise"): void {
    if (!(reason in REASONS)) {
      throw new Error(`${reason} is no reason to revoke.`)
    }
    this.registry.revoke(person, reason)
  }
}

function openBoth(kept: Record<Algorithm, KeptAuthority>): Record<Algorithm, Authority> {
  return { gost2015: openAuthority(kept.gost2015), rsa: openAuthority(kept.rsa) }
}
