// SPDX-License-Identifier: Apache-2.0

// Package login knows the middleware by the package that makes it alone.
package login

import (
	"context"

	"github.com/gogf/gf/v2/net/ghttp"

	"example.com/jwtvet/jwtbody/gfjwt/session"
)

func refresh(r *ghttp.Request) {
	token, _ := session.Auth().RefreshHandler(r.Context())
	r.Response.WriteJson(map[string]string{"token": token}) // want `sends a token in a JSON body`
}

func expiry(ctx context.Context, r *ghttp.Request) {
	_, expire := session.Auth().RefreshHandler(ctx)
	r.Response.WriteJson(map[string]string{"until": expire.String()})
}

var _ = []any{refresh, expiry}
