/** The province of each branch: ISO 3166-2 codes in lower case, as core keeps them. */
const OF_BRANCH: Record<string, string> = {
  astana: "kz-71",
  almaty: "kz-75",
  shymkent: "kz-79",
  abai: "kz-10",
  aqmola: "kz-11",
  aqtobe: "kz-15",
  "almaty-oblysy": "kz-19",
  atyrau: "kz-23",
  "batys-qazaqstan": "kz-27",
  zhambyl: "kz-31",
  zhetisu: "kz-33",
  qaragandy: "kz-35",
  qostanai: "kz-39",
  qyzylorda: "kz-43",
  mangystau: "kz-47",
  pavlodar: "kz-55",
  "soltustik-qazaqstan": "kz-59",
  turkistan: "kz-61",
  ulytau: "kz-62",
  "shygys-qazaqstan": "kz-63",
}

/** All seventeen regions and three cities of republican significance. */
export const PROVINCES = Object.values(OF_BRANCH)

export const provinceOfBranch = (code: string): string => OF_BRANCH[code]!
