// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import "github.com/golang-jwt/jwt/v5"

//jwtvet:model issue claims=p0 token=r0
func declared(claims jwt.Claims) (string, error) { return remote(claims) }
