#!/usr/bin/env node
require("../.medusa/server/src/pki/cli/index.js")
