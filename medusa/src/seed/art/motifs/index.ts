import { constitution25, constitution30 } from "./book"
import { boar } from "./boar"
import { caracal } from "./caracal"
import { almaty } from "./almaty"
import { astana } from "./astana"
import { oral } from "./oral"
import { deer } from "./deer"
import { dirhamBack } from "./dirham"
import { domeOfTheRock } from "./dome-of-the-rock"
import { hedgehog } from "./hedgehog"
import { hordeCoins } from "./horde-coins"
import { independence } from "./independence"
import { kaaba } from "./kaaba"
import { leopard } from "./leopard"
import { lunokhod } from "./lunokhod"
import type { Motif } from "./motif"
import { nauryz } from "./nauryz"
import { owl } from "./owl"
import { perch } from "./perch"
import { baglanova } from "./baglanova"
import { baitursynuly } from "./baitursynuly"
import { jurgenov } from "./jurgenov"
import { shevchenko } from "./shevchenko"
import { rocket } from "./rocket"
import { saiga } from "./saiga"
import { schoolchildren } from "./schoolchildren"
import { seal } from "./seal"
import { shurale } from "./shurale"
import { shuttle } from "./shuttle"
import { snake } from "./snake"
import { snowLeopard } from "./snow-leopard"
import { snowcock } from "./snowcock"
import { soyuzApollo } from "./soyuz-apollo"
import { spaceDogs } from "./space-dogs"
import { spaceStation } from "./space-station"
import { football } from "./football"
import { olympicTorch } from "./olympic-torch"
import { winterSport } from "./winter-sport"
import { stele } from "./stele"
import { stork } from "./stork"
import { sultanMosque } from "./sultan-mosque"
import { togyzqumalaq } from "./togyzqumalaq"
import { tomiris } from "./tomiris"
import { turanga } from "./turanga"
import { turtle } from "./turtle"
import { venera } from "./venera"
import { wolf } from "./wolf"

/** Beginnings of handles and the figure that belongs to them. */
const MOTIFS: Readonly<Record<string, Motif>> = {
  "ahmet-baitursynuly": baitursynuly,
  "almaty-monetasy": dirhamBack,
  "altai-ulary": snowcock,
  "aq-degelek": stork,
  aqboken: saiga,
  "balqash-alabugasy": perch,
  barys: snowLeopard,
  "barys-jyly": leopard,
  "belka-strelka": spaceDogs,
  "brandt-kirpisi": hedgehog,
  buran: shuttle,
  "dongyz-jyly": boar,
  "fifa-world-cup": football,
  garysh: rocket,
  hgs: spaceStation,
  "iglik-monetasy": turtle,
  "joshy-han": hordeCoins,
  "jylan-jyly": snake,
  kaaba,
  "kaspii-itbalygy": seal,
  kokbori: wolf,
  "konstitutsia-25": constitution25,
  "konstitutsia-30": constitution30,
  "kubbat-as-sahra": domeOfTheRock,
  kultegin: stele,
  lunohod: lunokhod,
  nauryz,
  olimpiada: winterSport,
  "qalalar-almaty": almaty,
  "qalalar-astana": astana,
  "qalalar-oral": oral,
  qaraqal: caracal,
  "roza-baglanova": baglanova,
  "saq-stili-bugy": deer,
  shurale,
  "soyuz-apollon": soyuzApollo,
  "sultan-meshiti": sultanMosque,
  "taras-shevchenko": shevchenko,
  tauelsizdik: independence,
  "temirbek-jurgenov": jurgenov,
  tilashar: schoolchildren,
  togyzqumalaq,
  tomiris,
  torangy: turanga,
  uki: owl,
  uok: olympicTorch,
  venera,
}

/** The motif of a coin, found by the start of its handle; the longest start wins. Null for an unknown theme. */
export function motifFor(handle: string): Motif | null {
  const start = Object.keys(MOTIFS)
    .filter((key) => handle === key || handle.startsWith(`${key}-`))
    .sort((a, b) => b.length - a.length)[0]
  return start === undefined ? null : (MOTIFS[start] ?? null)
}
