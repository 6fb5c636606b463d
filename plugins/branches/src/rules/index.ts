export * from "./checks"
export { requireSameBranch } from "./fixed-branch"
export { requireOpenBranch } from "./open-branch"
export { requireSoldAtBranch } from "./sold-at-branch"
