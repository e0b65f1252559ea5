// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// sessionWeb are the sessions that a library keeps in a cookie, all of them, signed and only
// on demand encrypted: who has the cookie has the session. Sessions that the server keeps
// (scs, fiber's, gorilla's in files) leave the browser a number, which is no token.
func sessionWeb() []Library {
	return []Library{{
		Name:  "gorilla sessions",
		Doc:   "https://pkg.go.dev/github.com/gorilla/sessions",
		Paths: []string{"github.com/gorilla/sessions"},
		Rows: []Row{
			// Values map[interface{}]interface{}
			{Symbol: "Session.Values", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Value: Field}, Cookie: &Cookie{Session: true}},
			// func NewCookieStore(keyPairs ...[]byte) *CookieStore; Path=/ alone, since 1.3.0 Secure and SameSite=None
			{Symbol: "NewCookieStore", Event: jose.Bind, Roles: Roles{jose.Carrier: R0}, Until: "v1.3.0", Cookie: &Cookie{Session: true}},
			{Symbol: "NewCookieStore", Event: jose.Bind, Roles: Roles{jose.Carrier: R0}, Since: "v1.3.0", Cookie: &Cookie{Session: true, SecureByDefault: true}},
			// Options *Options
			{Symbol: "CookieStore.Options", Event: jose.Bind, Roles: Roles{jose.Carrier: Field}, Cookie: &Cookie{Session: true}},
			{Symbol: "Session.Options", Event: jose.Bind, Roles: Roles{jose.Carrier: Field}, Cookie: &Cookie{Session: true}},
		},
	}}
}
