// SPDX-License-Identifier: Apache-2.0

package gozero

import (
	"crypto/rand"

	"github.com/zeromicro/go-zero/rest"
)

func short() rest.RouteOption {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return rest.WithJwt(string(key)) // want `a key of 12 bytes, fewer than the 32 of HS256`
}
