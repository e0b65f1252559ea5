// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

const gorillaSessions, ginSessions = "github.com/gorilla/sessions", "github.com/gin-contrib/sessions"

// SessionsOf reports whether a path is that of a library that keeps sessions in cookies.
func SessionsOf(path string) bool { return path == gorillaSessions || path == ginSessions }

// sessionWeb are the sessions that a library keeps in a cookie, all of them, signed and only
// on demand encrypted: who has the cookie has the session. Sessions that the server keeps
// (scs, fiber's, gorilla's in files) leave the browser a number, which is no token.
func sessionWeb() []Library {
	return []Library{{
		Name:  "gorilla sessions",
		Doc:   "https://pkg.go.dev/github.com/gorilla/sessions",
		Paths: []string{gorillaSessions},
		Rows: []Row{
			// Values map[interface{}]interface{}
			{Symbol: "Session.Values", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Value: Field}, Cookie: &Cookie{Session: gorillaSessions}},
			// func NewCookieStore(keyPairs ...[]byte) *CookieStore; Path=/ alone, since 1.3.0 Secure and SameSite=None
			{Symbol: "NewCookieStore", Event: jose.Bind, Roles: Roles{jose.Carrier: R0}, Until: "v1.3.0", Cookie: &Cookie{Session: gorillaSessions}},
			{Symbol: "NewCookieStore", Event: jose.Bind, Roles: Roles{jose.Carrier: R0}, Since: "v1.3.0", Cookie: &Cookie{Session: gorillaSessions, SecureByDefault: true}},
			// Options *Options
			{Symbol: "CookieStore.Options", Event: jose.Bind, Roles: Roles{jose.Carrier: Field}, Cookie: &Cookie{Session: gorillaSessions}},
			{Symbol: "Session.Options", Event: jose.Bind, Roles: Roles{jose.Carrier: Field}, Cookie: &Cookie{Session: gorillaSessions}},
		},
	}, {
		Name:  "gin sessions", // gorilla's in the clothes of gin
		Doc:   "https://pkg.go.dev/github.com/gin-contrib/sessions",
		Paths: []string{ginSessions},
		Rows: []Row{
			// func (Session) Set(key interface{}, val interface{})
			{Symbol: "Session.Set", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Value: P1}, Cookie: &Cookie{Session: ginSessions}},
			// func (Session) Options(Options); func (Store) Options(Options)
			{Symbol: "Session.Options", Event: jose.Bind, Roles: Roles{jose.Carrier: P0}, Cookie: &Cookie{Session: ginSessions}},
			{Symbol: "Store.Options", Event: jose.Bind, Roles: Roles{jose.Carrier: P0}, Cookie: &Cookie{Session: ginSessions}},
		},
	}, {
		Name:  "gin sessions in cookies",
		Doc:   "https://pkg.go.dev/github.com/gin-contrib/sessions/cookie",
		Paths: []string{ginSessions + "/cookie"},
		Rows: []Row{
			// func NewStore(keyPairs ...[]byte) Store; the defaults are those of gorilla's version
			{Symbol: "NewStore", Event: jose.Bind, Roles: Roles{jose.Carrier: R0}, Cookie: &Cookie{Session: ginSessions, SecureByDefault: true}},
		},
	}}
}
