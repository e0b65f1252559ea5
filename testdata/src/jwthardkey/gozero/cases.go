// SPDX-License-Identifier: Apache-2.0

// Package gozero shows keys of go-zero: some in the source, some not.
package gozero

import (
	"github.com/zeromicro/go-zero/rest"
)

func guarded() rest.RouteOption {
	return rest.WithJwt("a-kite-on-the-seventh-floor-balcony") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func guardedGiven(secret string) rest.RouteOption { return rest.WithJwt(secret) }
