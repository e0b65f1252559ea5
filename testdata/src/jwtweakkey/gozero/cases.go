// SPDX-License-Identifier: Apache-2.0

// Package gozero has keys of go-zero, which wants eight characters.
package gozero

import (
	"os"

	"github.com/zeromicro/go-zero/rest"
)

// The library refuses an empty key.
func unset() rest.RouteOption {
	return rest.WithJwt(os.Getenv("GOZERO_SECRET"))
}
