// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 imports dead libraries.
package gojosev2

import (
	gojose "gopkg.in/go-jose/go-jose.v2" // want `gopkg.in/go-jose/go-jose.v2 is no longer maintained \[nobody fixes what is found in it; move to github.com/go-jose/go-jose/v4\]`
	"gopkg.in/square/go-jose.v2"         // want `gopkg.in/square/go-jose.v2 is archived \[CVE-2024-28180 \(decompression bomb vulnerability\) will not be fixed; move to github.com/go-jose/go-jose/v4\]`
)

var algs = []any{jose.HS256, gojose.HS256}
