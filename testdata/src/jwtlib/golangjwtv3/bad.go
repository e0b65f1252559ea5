// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv3 imports a version that nobody maintains.
package golangjwtv3

import "github.com/golang-jwt/jwt" // want `github.com/golang-jwt/jwt is no longer maintained \[CVE-2025-30204 \(excessive memory allocation during header parsing\) will not be fixed; move to github.com/golang-jwt/jwt/v5\]`

var method = jwt.SigningMethodHS256
