// SPDX-License-Identifier: Apache-2.0

// Package form3tech imports a dead library.
package form3tech

import jwt "github.com/form3tech-oss/jwt-go" // want `github.com/form3tech-oss/jwt-go is archived`

var method = jwt.SigningMethodHS256
