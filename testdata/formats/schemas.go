// SPDX-License-Identifier: Apache-2.0

// Package formats holds the output of jwtvet against the schemas of others. It is a module
// of its own because it needs a validator, and the schema of SARIF, which gosec carries.
package formats

import _ "github.com/securego/gosec/v2/report/sarif"
