// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// goPkgz is the token service of go-pkgz/auth. Parse takes expired tokens: IsExpired is the
// caller's to ask.
func goPkgz() []Library {
	p := &jose.Profile{Signature: jose.Always, Nbf: jose.IfPresent, Aud: jose.Configured, Alg: jose.AlgByMAC}
	return []Library{{
		Name: "go-pkgz/auth token",
		Doc:  "https://pkg.go.dev/github.com/go-pkgz/auth/v2/token",
		Paths: []string{
			"github.com/go-pkgz/auth/v2/token",
			"github.com/go-pkgz/auth/token",
		},
		Rows: slices.Concat(goPkgzOpts("SameSite"), []Row{
			{Symbol: "NewService", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0}},                                                                 // func NewService(opts Opts) *Service
			{Symbol: "SecretFunc", Event: jose.Bind, Roles: Roles{jose.Key: R0, jose.Err: R1}},                                                                // type SecretFunc func(aud string) (string, error)
			{Symbol: "Service.Token", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Token: R0, jose.Err: R1}},                     // func (j *Service) Token(claims Claims) (string, error)
			{Symbol: "Service.Set", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv, jose.Claims: P1, jose.Err: R1}}, // func (j *Service) Set(w http.ResponseWriter, claims Claims) (Claims, error)
			{Symbol: "Service.Parse", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Token: P0, jose.Claims: R0, jose.Err: R1}},        // func (j *Service) Parse(tokenString string) (Claims, error)
			{Symbol: "Service.Get", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0, jose.Token: R1, jose.Err: R2}},          // func (j *Service) Get(r *http.Request) (Claims, string, error)
			{Symbol: "Service.IsExpired", Event: jose.Check, Claim: jose.Exp, Effect: jose.RequireExp, Roles: Roles{jose.Claims: P0}},                         // func (j *Service) IsExpired(claims Claims) bool; true is bad
		}),
	}, {
		Name: "go-pkgz/auth",
		Doc:  "https://pkg.go.dev/github.com/go-pkgz/auth/v2",
		Paths: []string{
			"github.com/go-pkgz/auth/v2",
			"github.com/go-pkgz/auth",
		},
		Rows: goPkgzOpts("SameSiteCookie"),
	}}
}

// goPkgzOpts is the fields that the service of tokens and the one around it share.
func goPkgzOpts(sameSite string) []Row {
	return []Row{
		{Symbol: "Opts.SecretReader", Event: jose.Bind, Roles: Roles{jose.Keyfunc: Field}},                                       // token.Secret
		{Symbol: "Opts.TokenDuration", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Value: Field}}, // time.Duration; 15 minutes
		{Symbol: "Opts.SecureCookies", Event: jose.Bind, Cookie: &Cookie{Secure: Field}},                                         // bool
		{Symbol: "Opts." + sameSite, Event: jose.Bind, Cookie: &Cookie{SameSite: Field}},                                         // http.SameSite
		{Symbol: "Opts.JWTQuery", Event: jose.Carry, In: jose.InQuery, Roles: Roles{jose.Value: Field}},                          // string; the parameter's name
		{Symbol: "Opts.SendJWTHeader", Event: jose.Carry, Channel: jose.HeaderOut, FlagIs: true, Roles: Roles{jose.Flag: Field}}, // bool
		expects("Opts.AudienceReader", jose.RequireAud, Field),                                                                   // token.Audience
	}
}
