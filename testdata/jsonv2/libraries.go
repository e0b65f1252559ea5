// SPDX-License-Identifier: Apache-2.0

// Package jsonv2 holds test cases of the rules for libraries that need GOEXPERIMENT=jsonv2, one folder
// a rule; this file pins them.
package jsonv2

import (
	_ "github.com/lestrrat-go/jwx/v4/jwt"
)
